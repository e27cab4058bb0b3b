import type { Evidence } from "../dossier/dossier.ts";
import { withAdjoining } from "./adjoining.ts";
import { isWordBoundary } from "./characters.ts";
import { findAll } from "./find-all.ts";
import type { UnitSpan } from "./find-by-digest.ts";
import { bareTerm, plainTerm } from "./text-fragment.ts";

/** How far an altered sentence's length may be from the anchor's: factors, and code points on top. */
const SHORTEST = 0.5;
const LONGEST = 2;
const SLACK = 20;

/**
 * Spans of a copy that begin with an anchor's first words and end with its last, each first with the nearest
 * last, of a length that a correction explains. An anchor with prefix or suffix needs them to be
 * there too: its first and last words alone occur elsewhere in the source.
 */
export function findAltered(flat: string, evidence: Evidence): UnitSpan[] {
  const first = bareTerm(evidence.first);
  const last = bareTerm(evidence.last);
  const length = evidence.end - evidence.start;
  const ends = findWords(flat, last);
  const spans: UnitSpan[] = [];
  let next = 0;
  for (const [start, from] of findWords(flat, first)) {
    while ((ends[next]?.[0] ?? Number.POSITIVE_INFINITY) < from) next += 1;
    const end = ends[next]?.[1];
    if (end === undefined) break;
    const isPlausible =
      end - start >= SHORTEST * length - SLACK && end - start <= LONGEST * length + SLACK;
    if (isPlausible && hasContext(flat, start, end, evidence)) {
      spans.push(withMarks(flat, start, end, evidence));
    }
  }
  return spans;
}

/** A span from bare first to bare last words, with the marks that the anchor or the copy has around them. */
function withMarks(flat: string, start: number, end: number, evidence: Evidence): UnitSpan {
  const first = plainTerm(evidence.first);
  const last = plainTerm(evidence.last);
  const lead = first.indexOf(bareTerm(first));
  const tail = last.length - last.indexOf(bareTerm(last)) - bareTerm(last).length;
  return withAdjoining(
    flat,
    flat.startsWith(first, start - lead) ? start - lead : start,
    flat.endsWith(last, end + tail) ? end + tail : end,
  );
}

/** Occurrences of whole words. */
function findWords(flat: string, words: string): UnitSpan[] {
  return findAll(flat, words)
    .map((at): UnitSpan => [at, at + words.length])
    .filter(([start, end]) => isWordBoundary(flat, start) && isWordBoundary(flat, end));
}

/** Punctuation and white space that may stand between a span and its context. */
const LONGEST_GAP = 12;

function hasContext(flat: string, start: number, end: number, evidence: Evidence): boolean {
  const prefix = evidence.prefix === undefined ? "" : bareTerm(evidence.prefix);
  const suffix = evidence.suffix === undefined ? "" : bareTerm(evidence.suffix);
  const before = flat.slice(Math.max(0, start - prefix.length - LONGEST_GAP), start);
  const after = flat.slice(end, end + suffix.length + LONGEST_GAP);
  return bareTerm(before).endsWith(prefix) && bareTerm(after).startsWith(suffix);
}
