import type { Evidence } from "../dossier/dossier.ts";
import { normalise } from "./normalise.ts";

/** The parts of a text fragment, normalised: `[prefix-,]first,last[,-suffix]`. */
export type FragmentTerms = {
  readonly prefix?: string;
  readonly first: string;
  readonly last: string;
  readonly suffix?: string;
};

const LEADING_PUNCTUATION = /^[^\p{L}\p{N}\p{M}]+/u;
const TRAILING_PUNCTUATION = /[^\p{L}\p{N}\p{M}]+$/u;

/**
 * Terms of an anchor's text fragment. Punctuation at the outer ends is left off, since the page may have
 * other quotation marks there; where a prefix or suffix adjoins it stays, since a browser skips only
 * white space between the two.
 */
export function fragmentTerms(
  evidence: Pick<Evidence, "first" | "last" | "prefix" | "suffix">,
): FragmentTerms {
  const { prefix, suffix } = evidence;
  const first = plainTerm(evidence.first);
  const last = plainTerm(evidence.last);
  return {
    ...(prefix !== undefined && { prefix: trimStart(plainTerm(prefix)) }),
    first: prefix === undefined ? trimStart(trimEnd(first)) : trimEnd(first),
    last: suffix === undefined ? trimStart(trimEnd(last)) : trimStart(last),
    ...(suffix !== undefined && { suffix: trimEnd(plainTerm(suffix)) }),
  };
}

/**
 * The fragment directive that makes a browser scroll to an anchor and mark it:
 * `:~:text=[prefix-,]first,last[,-suffix]` (https://wicg.github.io/scroll-to-text-fragment/).
 */
export function textFragment(evidence: Evidence): string {
  const { prefix, first, last, suffix } = fragmentTerms(evidence);
  const terms = [
    ...(prefix === undefined ? [] : [`${encodeTerm(prefix)}-`]),
    encodeTerm(first),
    encodeTerm(last),
    ...(suffix === undefined ? [] : [`-${encodeTerm(suffix)}`]),
  ];
  return `:~:text=${terms.join(",")}`;
}

/** Address of an anchor's sentence on the publisher's page. Open it with `rel="noopener"`. */
export function fragmentUrl(url: string, evidence: Evidence): string {
  return `${url}${url.includes("#") ? "" : "#"}${textFragment(evidence)}`;
}

const PLAIN = /^[A-Za-z0-9 .]*$/;

function encodeTerm(term: string): string {
  if (PLAIN.test(term)) return term.replaceAll(" ", "%20");
  return encodeURIComponent(term).replace(
    /[-'()*!~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Words of letters, digits and marks that normalising leaves as they are, with single spaces: nearly all terms. */
const NORMAL = /^[!-~À-ÿ]+(?: [!-~À-ÿ]+)*$/;

/** A term as it stands in a normalised text. */
export function plainTerm(term: string): string {
  if (NORMAL.test(term)) return term;
  return normalise(term).text.replaceAll("\n", " ");
}

function trimStart(term: string): string {
  return isWord(term, 0) ? term : term.replace(LEADING_PUNCTUATION, "") || term;
}

function trimEnd(term: string): string {
  if (isWord(term, term.length - 1)) return term;
  // Nearly always one mark behind a word, as a sentence ends.
  if (isWord(term, term.length - 2) && term.charCodeAt(term.length - 1) < 0x80) {
    return term.slice(0, -1);
  }
  return term.replace(TRAILING_PUNCTUATION, "") || term;
}

/** Whether an ASCII letter or digit stands there, where no pattern need look: an export has millions of terms. */
function isWord(term: string, at: number): boolean {
  const code = term.charCodeAt(at);
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** A term without the punctuation at its ends. */
export function bareTerm(term: string): string {
  return trimStart(trimEnd(plainTerm(term)));
}
