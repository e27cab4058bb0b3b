import { isUnspaced } from "./characters.ts";

const HAS_LETTER = /[\p{L}\p{N}]/u;

/**
 * UTF-16 spans of the words of a text: what stands between white space and has a letter or digit, with
 * the punctuation that clings to it; in scripts without spaces, what Unicode UAX 29 calls words.
 */
export function findWords(text: string): [number, number][] {
  if (isUnspaced(text)) {
    const segments = new Intl.Segmenter("und", { granularity: "word" }).segment(text);
    return Array.from(segments)
      .filter((segment) => segment.isWordLike)
      .map(({ index, segment }) => [index, index + segment.length]);
  }
  return Array.from(text.matchAll(/\S+/g), ({ index, 0: word }): [number, number] => [
    index,
    index + word.length,
  ]).filter(([start, end]) => HAS_LETTER.test(text.slice(start, end)));
}
