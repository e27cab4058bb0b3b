import { countWords } from "../count-words.ts";
import type { Rule } from "../rule.ts";

const MAX_WORDS = 8;

/** The article's own words are quoted briefly: in excerpts, and where a hedge is given verbatim. */
export const longExcerpt: Rule = {
  name: "long-excerpt",
  severity: "error",
  *check({ dossier }) {
    for (const item of dossier.statements) {
      const quotes = [
        { path: ["excerpt", "words"], words: item.excerpt?.words ?? "" },
        ...item.hedges.map(({ words }, index) => ({ path: ["hedges", index, "words"], words })),
      ];
      for (const { path, words } of quotes) {
        const count = countWords(words);
        if (count <= MAX_WORDS) continue;
        yield { item, path, args: { most: MAX_WORDS, found: count } };
      }
    }
  },
};
