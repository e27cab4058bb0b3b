import type { Source } from "../dossier/dossier.ts";
import type { NormalisedText } from "./normalised-text.ts";
import { findSentences } from "./sentences.ts";

export type Outline = NonNullable<Source["text"]>;

/**
 * Where the sentences of a source lie, without a word of it. All paragraphs come out as `body`; which
 * are title, lead, heading or furniture only an editor can say.
 */
export function makeOutline(normalised: NormalisedText, language: string): Outline {
  const paragraphs: Outline["paragraphs"] = [];
  let open = 0;
  for (const { paragraph, start, end } of findSentences(normalised, language)) {
    if (paragraph !== open) paragraphs.push({ kind: "body", sentences: [] });
    open = paragraph;
    paragraphs.at(-1)?.sentences.push([start, end]);
  }
  return { length: normalised.length, paragraphs };
}
