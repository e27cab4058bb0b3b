import type { Evidence } from "../dossier/dossier.ts";
import { digest } from "./digest.ts";
import { findAll } from "./find-all.ts";
import { type NormalisedText, positionAt, unitAt } from "./normalised-text.ts";
import { plainTerm } from "./text-fragment.ts";

/** A span of a normalised text, in UTF-16 units. */
export type UnitSpan = readonly [start: number, end: number];

/**
 * All spans of a copy that have an anchor's length and digest, whether words are parted there by spaces
 * or by ends of paragraphs. `flat` is the copy's normalised text with spaces for the latter.
 */
export function findByDigest(copy: NormalisedText, flat: string, evidence: Evidence): UnitSpan[] {
  const first = plainTerm(evidence.first);
  const last = plainTerm(evidence.last);
  const length = evidence.end - evidence.start;
  // A page may hold the same candidate thousands of times; each is hashed once.
  const verdicts = new Map<string, boolean>();
  return findAll(flat, first)
    .map((start): UnitSpan => [start, unitAt(copy, positionAt(copy, start) + length)])
    .filter(([start, end]) => {
      if (end - start < length || !flat.endsWith(last, end)) return false;
      const words = flat.slice(start, end);
      const given = copy.text.slice(start, end);
      const known = verdicts.get(given);
      if (known !== undefined) return known;
      const fits = [words, given].some((candidate) => digest(candidate) === evidence.sha256);
      verdicts.set(given, fits);
      return fits;
    });
}
