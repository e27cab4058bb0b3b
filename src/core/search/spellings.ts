import { transliterations } from "./transliterations.ts";

const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };

/** Letters that no accent can be taken from. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/**
 * All ways a word may be typed: in lower case and without accents, umlauts as ae, oe, ue or as the bare vowel, Cyrillic
 * as it is and in Latin letters. A text is found when one way to type its word is one way to type the one asked for.
 */
export function spellings(word: string): readonly string[] {
  const lower = word.toLowerCase().normalize("NFC");
  if (/^[a-z0-9]*$/.test(lower)) return [lower];
  const written = /\p{Script=Cyrillic}/u.test(lower)
    ? [lower, ...transliterations(lower)]
    : [lower.replaceAll(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter), lower];
  return [...new Set(written.map(bare))];
}

function bare(word: string): string {
  return word
    .normalize("NFD")
    .replaceAll(/(?<=\p{Script=Latin})\p{M}+/gu, "")
    .replaceAll(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFC");
}
