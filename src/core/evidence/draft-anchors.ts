import type { Evidence } from "../dossier/dossier.ts";
import { chooseTerms } from "./choose-terms.ts";
import { digest } from "./digest.ts";
import { type NormalisedText, unitAt, wordsOf } from "./normalised-text.ts";
import { findSentences } from "./sentences.ts";
import { findWords } from "./words.ts";

/** A sentence of an article, counted from 1 over the whole text, and its anchor; null when no terms find it again. */
export type DraftAnchor = {
  readonly number: number;
  readonly paragraph: number;
  readonly evidence: Evidence | null;
};

/** Fewer words leave nothing between an anchor's first and last ones. */
const MIN_WORDS = 3;

/** An anchor for each sentence of a source: span, digest, and at most four words from either end. */
export function draftAnchors(
  normalised: NormalisedText,
  source: string,
  language: string,
): DraftAnchor[] {
  return findSentences(normalised, language).map(({ paragraph, start, end }, index) => ({
    number: index + 1,
    paragraph,
    evidence: anchorOf(normalised, source, start, end),
  }));
}

function anchorOf(
  normalised: NormalisedText,
  source: string,
  start: number,
  end: number,
): Evidence | null {
  const words = wordsOf(normalised, start, end);
  if (findWords(words).length < MIN_WORDS) return null;
  const terms = chooseTerms(normalised.text, unitAt(normalised, start), unitAt(normalised, end));
  return terms && { source, start, end, sha256: digest(words), ...terms };
}
