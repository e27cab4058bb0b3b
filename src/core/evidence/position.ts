import type { Evidence, Source } from "../dossier/dossier.ts";

/** Where an anchor stands in its article, counted from 1 as a reader counts, without what the page adds. */
export type Position = {
  readonly paragraph: number;
  readonly sentence: number;
  /** The last sentence it reaches in that paragraph; the same as `sentence` for most. */
  readonly lastSentence: number;
};

/** Position of an anchor by its source's outline; null when there is none, or the anchor lies in page furniture. */
export function position(
  source: Source,
  evidence: Pick<Evidence, "start" | "end">,
): Position | null {
  const paragraphs = source.text?.paragraphs.filter(({ kind }) => kind !== "furniture") ?? [];
  for (const [index, { sentences }] of paragraphs.entries()) {
    const touches = ([start, end]: [number, number]) =>
      start < evidence.end && end > evidence.start;
    const first = sentences.findIndex(touches);
    if (first < 0) continue;
    const last = sentences.findLastIndex(touches);
    return { paragraph: index + 1, sentence: first + 1, lastSentence: last + 1 };
  }
  return null;
}
