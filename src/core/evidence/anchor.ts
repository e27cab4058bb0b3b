import type { Evidence } from "../dossier/dossier.ts";
import { withAdjoining } from "./adjoining.ts";
import { isWordBoundary } from "./characters.ts";
import { chooseTerms } from "./choose-terms.ts";
import { digest } from "./digest.ts";
import { findAll } from "./find-all.ts";
import { normalise } from "./normalise.ts";
import { type NormalisedText, positionAt } from "./normalised-text.ts";
import { findWords } from "./words.ts";

export const ANCHOR_PROBLEMS = [
  "from-not-found",
  "to-not-found",
  "not-a-pair",
  "several-pairs",
  "too-short",
  "repeated",
  "no-unique-terms",
] as const;

/** Why words make no anchor; the counts say how often each was found. */
export type AnchorProblem = {
  readonly problem: (typeof ANCHOR_PROBLEMS)[number];
  readonly message: string;
  readonly from: number;
  readonly to: number;
  /** `from` with a `to` after it in the same paragraph. */
  readonly pairs: number;
};

export type MadeAnchor = { readonly evidence: Evidence } | AnchorProblem;

/** An anchor shows at most its first and last words, so there must be one between them. */
const MIN_WORDS = 3;

/**
 * Makes the anchor of the words from `from` to the end of `to`, both as they stand in the source (white
 * space and quotation marks may differ), with the quotation marks and final punctuation that adjoin
 * them. The span lies in one paragraph: what two paragraphs say together needs two anchors.
 */
export function makeAnchor(
  normalised: NormalisedText,
  source: string,
  from: string,
  to: string,
): MadeAnchor {
  const { text } = normalised;
  const begins = findWhole(text, from);
  const ends = findWhole(text, to);
  const pairs = pairUp(text, begins, ends);
  const refuse = (problem: AnchorProblem["problem"], message: string): AnchorProblem => ({
    problem,
    message,
    from: begins.length,
    to: ends.length,
    pairs: pairs.length,
  });

  if (begins.length === 0) return refuse("from-not-found", `The text has no “${from}”.`);
  if (ends.length === 0) return refuse("to-not-found", `The text has no “${to}”.`);
  const [pair] = pairs;
  if (!pair) {
    return refuse(
      "not-a-pair",
      `No “${to}” (found ${ends.length} times) comes after “${from}” (found ${begins.length} times) in the same paragraph.`,
    );
  }
  if (pairs.length > 1) {
    return refuse(
      "several-pairs",
      `“${from}” (found ${begins.length} times) and “${to}” (found ${ends.length} times) make ${pairs.length} pairs; give more words.`,
    );
  }
  const [start, end] = withAdjoining(text, ...pair);
  const span = text.slice(start, end);
  const words = findWords(span).length;
  if (words < MIN_WORDS) {
    return refuse("too-short", `An anchor needs ${MIN_WORDS} words or more; this has ${words}.`);
  }
  const copies = findAll(text, span).length;
  if (copies > 1) {
    return refuse(
      "repeated",
      `The text has these words ${copies} times; take in what is next to them.`,
    );
  }
  const terms = chooseTerms(text, start, end);
  if (!terms) {
    return refuse(
      "no-unique-terms",
      "No first and last words tell this span from the rest; take a longer one.",
    );
  }
  return {
    evidence: {
      source,
      start: positionAt(normalised, start),
      end: positionAt(normalised, end),
      sha256: digest(span),
      ...terms,
    },
  };
}

/** UTF-16 spans of whole words in a normalised text. */
function findWhole(text: string, words: string): [number, number][] {
  const wanted = normalise(words).text;
  return findAll(text, wanted)
    .map((at): [number, number] => [at, at + wanted.length])
    .filter(([start, end]) => isWordBoundary(text, start) && isWordBoundary(text, end));
}

function pairUp(
  text: string,
  begins: [number, number][],
  ends: [number, number][],
): [number, number][] {
  return begins.flatMap(([start, startEnd]): [number, number][] => {
    const nearest = ends.find(([from, to]) => from >= start && to >= startEnd);
    if (!nearest || text.slice(start, nearest[1]).includes("\n")) return [];
    return [[start, nearest[1]]];
  });
}
