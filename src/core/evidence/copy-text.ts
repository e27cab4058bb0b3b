import { htmlText } from "./html-text.ts";
import { normalise } from "./normalise.ts";
import type { NormalisedText } from "./normalised-text.ts";

/** A copy of a source as given: pasted or saved text, or the HTML of the page. */
export type Copy = { readonly text: string; readonly kind: "text" | "html" };

/** Longest copy that is looked at, in UTF-16 units; some hundred times the longest article. */
export const MAX_COPY_LENGTH = 5_000_000;

/** The normalised text of a copy. Throws `RangeError` beyond `MAX_COPY_LENGTH`. */
export function copyText({ text, kind }: Copy): NormalisedText {
  if (text.length > MAX_COPY_LENGTH) {
    throw new RangeError(`Expected at most ${MAX_COPY_LENGTH} characters, got ${text.length}.`);
  }
  return kind === "html" ? htmlText(text) : normalise(text);
}
