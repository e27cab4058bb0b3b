import { isWordBoundary } from "./characters.ts";
import { findAll } from "./find-all.ts";
import type { FragmentTerms } from "./text-fragment.ts";

/** Finds all spans that terms fit, as UTF-16 `[start, end)` without prefix and suffix, in order. */
export type FragmentSearch = (terms: FragmentTerms) => [number, number][];

/**
 * Searches a normalised text as a browser searches a page for a text fragment: whole words, without
 * regard to case, each `first` with the nearest `last` after it. A browser takes the first span, so
 * an anchor's fragment is good when the anchor is the only one.
 */
export function createFragmentSearch(text: string): FragmentSearch {
  const page = foldCase(text.replaceAll("\n", " "));
  return (terms) => {
    const first = foldCase(terms.first);
    const last = foldCase(terms.last);
    const prefix = terms.prefix === undefined ? null : foldCase(terms.prefix);
    const suffix = terms.suffix === undefined ? null : foldCase(terms.suffix);
    const ends = findAll(page, last)
      .map((at): [number, number] => [at, at + last.length])
      .filter(([from, to]) => isWord(page, from, to) && isFollowedBy(page, to, suffix));
    const spans: [number, number][] = [];
    for (const start of findAll(page, first)) {
      const to = start + first.length;
      if (!isWord(page, start, to) || !isPrecededBy(page, start, prefix)) continue;
      const end = ends.find(([from]) => from >= to);
      if (end) spans.push([start, end[1]]);
    }
    return spans;
  };
}

function isWord(page: string, from: number, to: number): boolean {
  return isWordBoundary(page, from) && isWordBoundary(page, to);
}

function isPrecededBy(page: string, at: number, prefix: string | null): boolean {
  if (prefix === null) return true;
  const end = page[at - 1] === " " ? at - 1 : at;
  const start = end - prefix.length;
  return start >= 0 && page.startsWith(prefix, start) && isWordBoundary(page, start);
}

function isFollowedBy(page: string, at: number, suffix: string | null): boolean {
  if (suffix === null) return true;
  const start = page[at] === " " ? at + 1 : at;
  return page.startsWith(suffix, start) && isWordBoundary(page, start + suffix.length);
}

/** Lower case, letter by letter: one whose lower case is longer stays, so that indices keep their meaning. */
function foldCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join("");
}
