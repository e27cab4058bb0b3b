import type { CopyRule } from "../copy-rule.ts";
import { textsOf } from "../texts-of.ts";

/** Eight words may be the article's; the ninth makes a finding. */
const RUN = 9;
/** How many of them the message names. */
const SHOWN = 3;

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** A dossier says everything in its own words: no text of it has nine words in a row that the article has. */
export const copiedWords: CopyRule = {
  name: "copied-words",
  severity: "error",
  *check({ dossier, source, copy }) {
    const article = wordsOf(copy.text);
    const runs = new Set<string>();
    for (let at = 0; at + RUN <= article.length; at++) runs.add(runAt(article, at));
    const base = source.language.split("-")[0];
    for (const { item, path, text } of textsOf(dossier)) {
      for (const [language, words] of Object.entries(text)) {
        if (language.split("-")[0] !== base) continue;
        const own = wordsOf(words);
        const { at, count } = longestShared(own, runs);
        if (count === 0) continue;
        const args = { count, language, first: own.slice(at, at + SHOWN).join(" ") };
        yield { item, path: [...path, language], args };
      }
    }
  },
};

/** Words without case or punctuation, in their order. */
function wordsOf(text: string): string[] {
  return text.normalize("NFC").toLowerCase().match(WORDS) ?? [];
}

function runAt(words: readonly string[], at: number): string {
  return words.slice(at, at + RUN).join(" ");
}

/** Where the longest stretch begins of which every nine words in a row are shared, and its words; 0 for none. */
function longestShared(
  own: readonly string[],
  runs: ReadonlySet<string>,
): { at: number; count: number } {
  let best = { at: 0, count: 0 };
  let open = 0;
  for (let at = 0; at + RUN <= own.length; at++) {
    open = runs.has(runAt(own, at)) ? open + 1 : 0;
    const count = open === 0 ? 0 : open + RUN - 1;
    if (count > best.count) best = { at: at - open + 1, count };
  }
  return best;
}
