import { spellings } from "./spellings.ts";
import { wordsOf } from "./words-of.ts";

/** A stretch of a text, and whether a search found it. */
export type Stretch = { readonly text: string; readonly hit: boolean };

/**
 * A text cut where words begin and end that a search has found.
 *
 * @param terms the words it was found by, in all spellings
 */
export function markHits(text: string, terms: ReadonlySet<string>): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  for (const { word, start, end } of wordsOf(text)) {
    if (!spellings(word).some((spelling) => terms.has(spelling))) continue;
    if (start > done) stretches.push({ text: text.slice(done, start), hit: false });
    stretches.push({ text: text.slice(start, end), hit: true });
    done = end;
  }
  if (done < text.length) stretches.push({ text: text.slice(done), hit: false });
  return stretches;
}
