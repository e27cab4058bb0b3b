import type { ReadParagraph, ReadSentence } from "../../core/evidence/reading.ts";

/** A sentence with what it is called in the page: paragraph and number. */
export type KeyedSentence = ReadSentence & { readonly key: string };

const sentenceKey = (paragraph: number, sentence: number): string => `${paragraph}-${sentence}`;

export const sentenceId = (key: string): string => `sentence-${key}`;

export const statementsId = (key: string): string => `statements-${key}`;

export function keyedSentences(paragraphs: readonly ReadParagraph[]): readonly KeyedSentence[] {
  return paragraphs.flatMap(({ number, sentences }) =>
    sentences.map((sentence) => ({ ...sentence, key: sentenceKey(number, sentence.number) })),
  );
}

/** Brings a sentence into the middle of the panel, once it is rendered. */
export function showSentence(key: string): void {
  setTimeout(() => document.getElementById(sentenceId(key))?.scrollIntoView({ block: "center" }));
}

/** Scrolls as little as it takes for the statements of a sentence to be seen, once they are. */
export function showStatements(key: string): void {
  setTimeout(() =>
    document.getElementById(statementsId(key))?.scrollIntoView({ block: "nearest" }),
  );
}
