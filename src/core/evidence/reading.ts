import type { Dossier, Source } from "../dossier/dossier.ts";
import { ANCHOR_STATES, type AnchorState, type CopyReport } from "./report.ts";

/** A sentence of an article as it is read beside the map. */
export type ReadSentence = {
  /** 1-based, within its paragraph. */
  readonly number: number;
  /** As the reader's copy has it; null where only the outline is known. */
  readonly words: string | null;
  /** Ids of the statements that rest on it, in the dossier's order. */
  readonly statements: readonly string[];
  /** How its anchors stand in the copy, the worst where they differ; null without a copy and without anchors. */
  readonly state: AnchorState | null;
};

export type ParagraphKind = NonNullable<Source["text"]>["paragraphs"][number]["kind"];

export type ReadParagraph = {
  /** 1-based, counted without what the page adds. */
  readonly number: number;
  /** Title, lead, heading or body; null in a copy, which does not say. */
  readonly kind: ParagraphKind | null;
  readonly sentences: readonly ReadSentence[];
};

/**
 * An article by its outline, without a word of it: paragraphs and sentences counted as `position` counts them, each
 * with the statements that rest on it. Empty for a source without an outline.
 */
export function readOutline(dossier: Dossier, source: Source): readonly ReadParagraph[] {
  const anchors = dossier.statements.flatMap(({ id, evidence }) =>
    evidence.filter((anchor) => anchor.source === source.id).map((anchor) => ({ id, ...anchor })),
  );
  const statementsOn = (from: number, to: number) =>
    anchors.filter(({ start, end }) => start < to && end > from).map(({ id }) => id);
  return (source.text?.paragraphs ?? [])
    .filter(({ kind }) => kind !== "furniture")
    .map(({ kind, sentences }, paragraph) => ({
      number: paragraph + 1,
      kind,
      sentences: sentences.map(([start, end], sentence) => ({
        number: sentence + 1,
        words: null,
        statements: [...new Set(statementsOn(start, end))],
        state: null,
      })),
    }));
}

/** An article as a reader's copy has it. */
export function readCopy({ anchors, sentences }: CopyReport): readonly ReadParagraph[] {
  const paragraphs = new Map<number, ReadSentence[]>();
  for (const { paragraph, start, end, words, statements } of sentences) {
    const states = anchors
      .filter(({ span }) => span && span.start < end && span.end > start)
      .map(({ state }) => state);
    const read = paragraphs.get(paragraph) ?? [];
    read.push({ number: read.length + 1, words, statements, state: worst(states) });
    paragraphs.set(paragraph, read);
  }
  return [...paragraphs.values()].map((read, at) => ({
    number: at + 1,
    kind: null,
    sentences: read,
  }));
}

function worst(states: readonly AnchorState[]): AnchorState | null {
  return ANCHOR_STATES.findLast((state) => states.includes(state)) ?? null;
}
