import type { Dossier, Evidence } from "../dossier/dossier.ts";
import { findArticleSentences } from "./article-sentences.ts";
import { type Copy, copyText } from "./copy-text.ts";
import { type Location, locateAnchors } from "./locate.ts";
import { givenSpan, type NormalisedText, wordsOf } from "./normalised-text.ts";
import {
  ANCHOR_STATES,
  type AnchorState,
  type CopyReport,
  type CopySentence,
  type LocatedAnchor,
} from "./report.ts";

type Anchor = { readonly statement: string; readonly index: number; readonly evidence: Evidence };
type Located = Anchor & Location;

/**
 * Looks for a dossier's evidence from one source in a reader's copy of it, and counts which of its
 * sentences produced statements (`locateAnchors` and `findArticleSentences` say how). Anchors come in the dossier's order.
 *
 * Throws `RangeError` beyond `MAX_COPY_LENGTH`, and for a source the dossier does not have.
 */
export function checkCopy(dossier: Dossier, sourceId: string, copy: Copy): CopyReport {
  const source = dossier.sources.find(({ id }) => id === sourceId);
  if (!source) throw new RangeError(`Expected a source of ${dossier.id}, got “${sourceId}”.`);
  const text = copyText(copy);
  const anchors = listAnchors(dossier, sourceId);
  const locations = locateAnchors(
    text,
    anchors.map(({ evidence }) => evidence),
  );
  const located = anchors.flatMap((anchor, index): Located[] => {
    const location = locations[index];
    return location ? [{ ...anchor, ...location }] : [];
  });
  const sentences = findArticleSentences(text, source, locations).map(
    ({ paragraph, start, end }): CopySentence => ({
      ...givenSpan(text, start, end),
      paragraph,
      words: wordsOf(text, start, end),
      statements: statementsOn(located, start, end),
    }),
  );
  return {
    dossier: dossier.id,
    source: sourceId,
    anchors: located.map((anchor) => report(text, anchor)),
    counts: countStates(located),
    sentences,
  };
}

function listAnchors(dossier: Dossier, sourceId: string): Anchor[] {
  return dossier.statements.flatMap(({ id, evidence: list }) =>
    list
      .map((evidence, index): Anchor => ({ statement: id, index, evidence }))
      .filter(({ evidence }) => evidence.source === sourceId),
  );
}

function report(text: NormalisedText, located: Located): LocatedAnchor {
  const { statement, index, evidence, state, span } = located;
  return {
    statement,
    source: evidence.source,
    index,
    state,
    span: span && givenSpan(text, span.start, span.end),
    words: span && wordsOf(text, span.start, span.end),
  };
}

function statementsOn(located: readonly Located[], start: number, end: number): string[] {
  const statements = located
    .filter(({ span }) => span && span.start < end && span.end > start)
    .map(({ statement }) => statement);
  return [...new Set(statements)];
}

function countStates(located: readonly Located[]): Record<AnchorState, number> {
  const counts = Object.fromEntries(ANCHOR_STATES.map((state) => [state, 0]));
  for (const { state } of located) counts[state] = (counts[state] ?? 0) + 1;
  return counts as Record<AnchorState, number>;
}
