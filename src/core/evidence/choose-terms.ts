import type { Evidence } from "../dossier/dossier.ts";
import { createFragmentSearch } from "./fragment-search.ts";
import { fragmentTerms } from "./text-fragment.ts";
import { findWords } from "./words.ts";

type Terms = Pick<Evidence, "first" | "last" | "prefix" | "suffix">;

/** Most words in each term. */
const MAX_WORDS = 4;
/** Shorter terms say too little to a reader whose browser did not find the sentence. */
const GOOD_WORDS = 2;
const MAX_CONTEXT = 4;

/**
 * The terms by which a span of a normalised text (UTF-16 indices, in one paragraph, three words or more) is found again:
 * the only place in the text where `first … last` fits, never the whole span. Preferred are, in this
 * order: no digit, since numbers are what corrections change; no prefix or suffix; two words or more;
 * no quotation mark or dash inside, since pages differ in them; fewest words. Null when none is unique.
 */
export function chooseTerms(text: string, start: number, end: number): Terms | null {
  const search = createFragmentSearch(text);
  const candidates = listCandidates(text, start, end);
  const found = candidates.find(({ terms }) => {
    const [only, ...more] = search(fragmentTerms(terms));
    if (!only || more.length > 0) return false;
    const isFirst = only[0] >= start && only[0] < start + terms.first.length;
    return isFirst && only[1] <= end && only[1] > end - terms.last.length;
  });
  return found?.terms ?? null;
}

type Candidate = { readonly terms: Terms; readonly cost: number };

function listCandidates(text: string, start: number, end: number): Candidate[] {
  const span = text.slice(start, end);
  const words = findWords(span);
  const prefixes = contexts(findPrefixes(text, start));
  const suffixes = contexts(findSuffixes(text, end));
  const candidates: Candidate[] = [];
  for (let head = 1; head <= MAX_WORDS; head++) {
    for (let tail = 1; tail <= MAX_WORDS && head + tail < words.length; tail++) {
      const first = span.slice(0, words[head - 1]?.[1]);
      const last = span.slice(words[words.length - tail]?.[0]);
      for (const prefix of prefixes) {
        for (const suffix of suffixes) {
          const terms = {
            first,
            last,
            ...(prefix !== "" && { prefix }),
            ...(suffix !== "" && { suffix }),
          };
          const isShort = words.length > 2 * GOOD_WORDS && Math.min(head, tail) < GOOD_WORDS;
          candidates.push({ terms, cost: costOf(terms, isShort) });
        }
      }
    }
  }
  return candidates.sort((a, b) => a.cost - b.cost);
}

function costOf(terms: Terms, isShort: boolean): number {
  const all = Object.values(terms).join(" ");
  const { first, last } = fragmentTerms(terms);
  const hasDigit = /\p{N}/u.test(first + last);
  const hasContext = terms.prefix !== undefined || terms.suffix !== undefined;
  const marks = (`${first} ${last}`.match(/["'-]/g) ?? []).length;
  return (
    (hasDigit ? 1_000_000 : 0) +
    (hasContext ? 100_000 : 0) +
    (isShort ? 10_000 : 0) +
    100 * Math.min(marks, 50) +
    findWords(all).length
  );
}

function contexts(found: string[]): string[] {
  return ["", ...found];
}

/** One to four words that stand before the span in its paragraph. */
function findPrefixes(text: string, start: number): string[] {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start).trimEnd();
  return findWords(before)
    .slice(-MAX_CONTEXT)
    .map(([from]) => before.slice(from));
}

/** One to four words that stand after the span in its paragraph. */
function findSuffixes(text: string, end: number): string[] {
  const paragraphEnd = text.indexOf("\n", end);
  const after = text.slice(end, paragraphEnd < 0 ? text.length : paragraphEnd).trimStart();
  return findWords(after)
    .slice(0, MAX_CONTEXT)
    .map(([, to]) => after.slice(0, to));
}
