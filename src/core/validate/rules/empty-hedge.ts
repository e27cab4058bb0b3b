import type { Rule } from "../rule.ts";

/** A hedge is somebody's word; without the word it would be ours. */
export const emptyHedge: Rule = {
  name: "empty-hedge",
  severity: "error",
  *check({ dossier }) {
    for (const item of dossier.statements) {
      for (const [index, { words }] of item.hedges.entries()) {
        if (/\S/.test(words)) continue;
        yield { item, path: ["hedges", index, "words"] };
      }
    }
  },
};
