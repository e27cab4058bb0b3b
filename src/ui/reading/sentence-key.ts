import type { ReadParagraph, ReadSentence } from "../../core/evidence/reading.ts";

/** A sentence with what it is called in the page: paragraph and number. */
export type KeyedSentence = ReadSentence & { readonly key: string };

export const sentenceKey = (paragraph: number, sentence: number): string =>
  `${paragraph}-${sentence}`;

export const sentenceId = (key: string): string => `sentence-${key}`;

export function keyedSentences(paragraphs: readonly ReadParagraph[]): readonly KeyedSentence[] {
  return paragraphs.flatMap(({ number, sentences }) =>
    sentences.map((sentence) => ({ ...sentence, key: sentenceKey(number, sentence.number) })),
  );
}

/** Brings a sentence into the middle of the panel, once it is rendered. */
export function showSentence(key: string): void {
  setTimeout(() => document.getElementById(sentenceId(key))?.scrollIntoView({ block: "center" }));
}
