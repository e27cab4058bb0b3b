import { type NormalisedText, positionAt } from "./normalised-text.ts";

/** A sentence of a normalised text, in its code points, without the white space around it. */
export type Sentence = {
  /** 1-based. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
};

/** `Intl.Segmenter` takes time quadratic in the length of its input; it is given this many UTF-16 units at once. */
const WINDOW = 4096;

/** Endings that are no end of a sentence: ordinals ("24."), initials ("J."), and what is written before a name. */
const UNFINISHED =
  /(?:^|[\s"'(])(?:\d{1,2}|\p{L}|bzw|ca|dr|evtl|ggf|hr|fr|inkl|jr|mr|mrs|ms|nr|prof|rd|sen|sog|st|usw|vgl|gen|col|lt|sgt|no)\.\s*$/iu;

/**
 * Sentences of the paragraphs that lie in a span of code points (default: all of the text), by the
 * rules of Unicode UAX 29, except that an ordinal, an initial or a common abbreviation ends none.
 */
export function findSentences(
  normalised: NormalisedText,
  language: string,
  from = 0,
  to = normalised.length,
): Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  const { text } = normalised;
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    paragraph += 1;
    if (positionAt(normalised, end) > from && positionAt(normalised, start) < to) {
      for (const [first, last] of splitParagraph(text, start, end, segmenter)) {
        sentences.push({
          paragraph,
          start: positionAt(normalised, first),
          end: positionAt(normalised, last),
        });
      }
    }
    start = end + 1;
  }
  return sentences.filter((sentence) => sentence.end > from && sentence.start < to);
}

/** UTF-16 units of a sentence's end that `UNFINISHED` looks at. */
const LONGEST_ENDING = 12;

/** UTF-16 spans of the sentences of one paragraph. */
function splitParagraph(
  text: string,
  start: number,
  end: number,
  segmenter: Intl.Segmenter,
): [number, number][] {
  const spans: [number, number][] = [];
  let open = start;
  for (const boundary of boundaries(text, start, end, segmenter)) {
    const ending = text.slice(Math.max(open, boundary - LONGEST_ENDING), boundary);
    if (boundary < end && UNFINISHED.test(ending)) continue;
    const trimmed = text.slice(open, boundary).trimEnd();
    if (trimmed !== "") spans.push([open, open + trimmed.length]);
    open = boundary;
  }
  return spans;
}

/** UTF-16 indices after which the segmenter begins a new sentence; the end of the paragraph is the last. */
function* boundaries(text: string, start: number, end: number, segmenter: Intl.Segmenter) {
  let from = start;
  while (from < end) {
    const to = Math.min(from + WINDOW, end);
    const segments = [...segmenter.segment(text.slice(from, to))];
    // The last segment of a window may have been cut by it, so it is read again from its beginning.
    const whole = to === end || segments.length === 1 ? segments : segments.slice(0, -1);
    for (const segment of whole) yield from + segment.index + segment.segment.length;
    const last = whole.at(-1);
    from += last ? last.index + last.segment.length : to - from;
  }
}
