/** Advance widths in ems of Source Serif 4 at semibold, in groups of letters that are about as wide. */
const WIDTHS: readonly (readonly [letters: RegExp, ems: number])[] = [
  [/[\s.,:;'’‘|!ijlI()[\]-]/u, 0.32],
  [/[ftr/“”„"]/u, 0.43],
  [/[mwMW—]/u, 0.92],
  [/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, 1],
  [/\p{Lu}/u, 0.7],
];
const OTHER = 0.55;

/** Width of a line in ems of its size, rather too wide than too narrow, where there is nothing to measure with. */
export function textWidth(line: string): number {
  return [...line].reduce(
    (sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER),
    0,
  );
}
