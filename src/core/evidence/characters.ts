// Guillemets, the curly and low kinds, ornaments, CJK and full-width forms; escapes, as many look alike.
const DOUBLE_QUOTES =
  "\u00ab\u00bb\u201c\u201d\u201e\u201f\u275d\u275e\u2e42\u301d\u301e\u301f\uff02";
const SINGLE_QUOTES = "\u02bc\u2018\u2019\u201a\u201b\u2039\u203a\u275b\u275c\uff07";
// Hyphens, figure, en and em dashes, horizontal bar, minus, small and full-width forms.
const DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d";

const FOLDED = new Map<number, number>([
  ...foldingTo(DOUBLE_QUOTES, '"'),
  ...foldingTo(SINGLE_QUOTES, "'"),
  ...foldingTo(DASHES, "-"),
]);

/** The plain form of a typographic quotation mark or dash; any other code point as it is. */
export function foldPunctuation(codePoint: number): number {
  return codePoint < 0xab ? codePoint : (FOLDED.get(codePoint) ?? codePoint);
}

/** White space as Unicode has it, every kind of no-break space and line end included. */
export function isWhiteSpace(codePoint: number): boolean {
  return (
    codePoint === 0x20 ||
    (codePoint >= 0x09 && codePoint <= 0x0d) ||
    codePoint === 0x85 ||
    codePoint === 0xa0 ||
    codePoint === 0x1680 ||
    (codePoint >= 0x2000 && codePoint <= 0x200a) ||
    codePoint === 0x2028 ||
    codePoint === 0x2029 ||
    codePoint === 0x202f ||
    codePoint === 0x205f ||
    codePoint === 0x3000
  );
}

/** Code points that show nothing and that copying adds or loses: BOM, soft hyphen, zero-width and bidi controls. */
export function isInvisible(codePoint: number): boolean {
  return (
    codePoint === 0xad ||
    (codePoint >= 0x200b && codePoint <= 0x200f) ||
    (codePoint >= 0x202a && codePoint <= 0x202e) ||
    (codePoint >= 0x2060 && codePoint <= 0x2069) ||
    codePoint === 0xfeff
  );
}

const MARK = /^\p{M}$/u;

/**
 * Whether a code point may melt into the one before it under NFC: combining marks, and the vowels and
 * finals of Hangul written as jamo.
 */
export function joinsPrevious(codePoint: number): boolean {
  if (codePoint < 0x300) return false;
  if (codePoint >= 0x1160 && codePoint <= 0x11ff) return true;
  if (codePoint >= 0xd7b0 && codePoint <= 0xd7ff) return true;
  return MARK.test(String.fromCodePoint(codePoint));
}

const IN_WORD = /[\p{L}\p{N}\p{M}]/u;
/** Scripts that put no space between words, so that any place between two letters may be a word boundary. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a word may begin or end at this UTF-16 index. */
export function isWordBoundary(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true;
  const before = lastCodePoint(text, index);
  const after = String.fromCodePoint(text.codePointAt(index) ?? 0);
  if (!IN_WORD.test(before) || !IN_WORD.test(after)) return true;
  return UNSPACED.test(before) && UNSPACED.test(after);
}

export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

function lastCodePoint(text: string, index: number): string {
  const unit = text.charCodeAt(index - 1);
  const isTrail = unit >= 0xdc00 && unit <= 0xdfff && index >= 2;
  return text.slice(isTrail ? index - 2 : index - 1, index);
}

function foldingTo(characters: string, plain: string): [number, number][] {
  const target = plain.codePointAt(0) ?? 0;
  return [...characters].map((character) => [character.codePointAt(0) ?? 0, target]);
}
