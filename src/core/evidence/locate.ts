import type { Evidence } from "../dossier/dossier.ts";
import { findAltered } from "./find-altered.ts";
import { findByDigest, type UnitSpan } from "./find-by-digest.ts";
import { longestRun } from "./longest-run.ts";
import { type NormalisedText, positionAt } from "./normalised-text.ts";
import type { AnchorState, Span } from "./report.ts";

/** Where an anchor is in a copy; the span counts code points of the copy's normalised text. */
export type Location = {
  readonly evidence: Evidence;
  readonly state: AnchorState;
  readonly span: Span | null;
};

type Matched = { readonly evidence: Evidence; readonly spans: readonly UnitSpan[] };

/**
 * Looks for anchors of one source in a copy of it; the answer has the order of the anchors given.
 *
 * A span with the right digest is the anchor: `exact` if it belongs to the longest run of such anchors
 * that have kept their order, else `moved`. Without one, a span from the first to the last words is
 * `altered`, unless another anchor that the source has elsewhere is there. Whatever fits twice is
 * `ambiguous`, and nothing is ever matched by likeness.
 */
export function locateAnchors(copy: NormalisedText, anchors: readonly Evidence[]): Location[] {
  const flat = copy.text.replaceAll("\n", " ");
  const distinct = new Map<string, Evidence>();
  for (const evidence of anchors) distinct.set(keyOf(evidence), evidence);
  const matched = [...distinct.values()].map(
    (evidence): Matched => ({
      evidence,
      spans: findByDigest(copy, flat, evidence),
    }),
  );
  const inOrder = findInOrder(matched);
  const locations = new Map<string, Location>();
  for (const match of matched) {
    const location = locate(match, matched, inOrder, flat);
    const span = location.span && {
      start: positionAt(copy, location.span.start),
      end: positionAt(copy, location.span.end),
    };
    locations.set(keyOf(match.evidence), { ...location, span });
  }
  return anchors.map(
    (evidence) => locations.get(keyOf(evidence)) ?? { evidence, state: "lost", span: null },
  );
}

/** Two statements may rest on the same span; it is looked for once. */
function keyOf({ start, end, sha256, first, last, prefix, suffix }: Evidence): string {
  return JSON.stringify([start, end, sha256, first, last, prefix, suffix]);
}

/** Anchors found once, in the longest run that the copy has in the source's order. */
function findInOrder(matched: readonly Matched[]): Set<Evidence> {
  const single = matched
    .filter(({ spans }) => spans.length === 1)
    .sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
  const run = longestRun(single.map(({ spans }) => spans[0]?.[0] ?? 0));
  return new Set(single.filter((_, index) => run.has(index)).map(({ evidence }) => evidence));
}

function locate(
  { evidence, spans }: Matched,
  matched: readonly Matched[],
  inOrder: ReadonlySet<Evidence>,
  flat: string,
): Location {
  if (spans.length === 1) {
    return { evidence, state: inOrder.has(evidence) ? "exact" : "moved", span: toSpan(spans[0]) };
  }
  if (spans.length > 1) return { evidence, state: "ambiguous", span: null };
  const taken = matched
    .filter((other) => !overlap(spanOf(other.evidence), spanOf(evidence)))
    .flatMap((other) => other.spans);
  const altered = findAltered(flat, evidence).filter(
    (span) => !taken.some((other) => overlap(other, span)),
  );
  if (altered.length > 1) return { evidence, state: "ambiguous", span: null };
  const span = toSpan(altered[0]);
  return { evidence, state: span ? "altered" : "lost", span };
}

function spanOf({ start, end }: Evidence): UnitSpan {
  return [start, end];
}

function overlap(one: UnitSpan, other: UnitSpan): boolean {
  return one[0] < other[1] && one[1] > other[0];
}

function toSpan(span: UnitSpan | undefined): Span | null {
  return span ? { start: span[0], end: span[1] } : null;
}
