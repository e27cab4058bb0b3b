/** A word of a text and where it stands in it, in UTF-16 units. */
export type FoundWord = { readonly word: string; readonly start: number; readonly end: number };

/** Numbers with their thousands apart as one; everything else by letters and digits. */
const WORD = /\d{1,3}(?:[.,\u00A0\u202F' ]\d{3})+(?!\d)|[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in order, numbers without what sets thousands apart: "3.000 Soldaten" → 3000, Soldaten. */
export function wordsOf(text: string): FoundWord[] {
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
    word: /^\d/.test(found) ? found.replaceAll(/[.,\u00A0\u202F' ]/g, "") : found,
    start: index,
    end: index + found.length,
  }));
}
