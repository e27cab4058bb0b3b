import type { Span } from "./report.ts";

/** A text in the form that anchors count and hash, with the way back to the text as given. */
export type NormalisedText = {
  readonly text: string;
  /** In code points. */
  readonly length: number;
  /** For each code point: where it begins and ends in the text as given, in code points. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** For each code point, and for the end: its UTF-16 index in `text`. */
  readonly units: Uint32Array;
};

/** The words of a span of code points. */
export function wordsOf(normalised: NormalisedText, start: number, end: number): string {
  return normalised.text.slice(unitAt(normalised, start), unitAt(normalised, end));
}

/** UTF-16 index of a code point; positions past the end are the end. */
export function unitAt(normalised: NormalisedText, position: number): number {
  return normalised.units[Math.min(position, normalised.length)] ?? normalised.text.length;
}

/** Number of code points before a UTF-16 index. */
export function positionAt(normalised: NormalisedText, unit: number): number {
  let low = 0;
  let high = normalised.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((normalised.units[middle] ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A non-empty span of the normalised text as a span of the text as given. */
export function givenSpan(normalised: NormalisedText, start: number, end: number): Span {
  return { start: normalised.starts[start] ?? 0, end: normalised.ends[end - 1] ?? 0 };
}
