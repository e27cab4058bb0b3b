import { countWords } from "../count-words.ts";
import type { Rule } from "../rule.ts";

/** Two of an anchor's parts may stand next to each other; together they stay within eight words. */
const MAX_WORDS = 4;
const PARTS = ["prefix", "first", "last", "suffix"] as const;

/** An anchor marks a sentence of the article without republishing it. */
export const longAnchor: Rule = {
  name: "long-anchor",
  severity: "error",
  *check({ dossier }) {
    for (const item of dossier.statements) {
      for (const [index, evidence] of item.evidence.entries()) {
        for (const part of PARTS) {
          const words = countWords(evidence[part] ?? "");
          if (words <= MAX_WORDS) continue;
          const args = { most: MAX_WORDS, found: words };
          yield { item, path: ["evidence", index, part], args };
        }
      }
    }
  },
};
