import type { NormalisedText } from "./normalised-text.ts";
import { createNormaliser } from "./normaliser.ts";

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const NEXT_LINE = 0x85;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;

/**
 * Normalises plain text: NFC; each run of white space one space, or `\n` where a blank line parts two
 * paragraphs; none at either end; typographic quotation marks and dashes folded to `"`, `'` and `-`;
 * soft hyphens, byte order marks and zero-width code points dropped; lone surrogates become U+FFFD.
 * All positions are Unicode code points.
 */
export function normalise(text: string): NormalisedText {
  const normaliser = createNormaliser();
  let position = 0;
  let afterReturn = false;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const end = position + 1;
    if (codePoint === PARAGRAPH_SEPARATOR) {
      normaliser.paragraphBreak(position);
    } else if (codePoint === LINE_FEED && afterReturn) {
      normaliser.character(codePoint, position, end);
    } else if (isLineEnd(codePoint)) {
      normaliser.lineBreak(position, end);
    } else {
      normaliser.character(codePoint, position, end);
    }
    afterReturn = codePoint === CARRIAGE_RETURN;
    position = end;
  }
  return normaliser.finish();
}

function isLineEnd(codePoint: number): boolean {
  return (
    codePoint === LINE_FEED ||
    codePoint === CARRIAGE_RETURN ||
    codePoint === NEXT_LINE ||
    codePoint === LINE_SEPARATOR
  );
}
