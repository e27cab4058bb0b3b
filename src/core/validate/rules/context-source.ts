import type { Rule } from "../rule.ts";

/** A context place says which other source names it; a place of the article has its statements for that. */
export const contextSource: Rule = {
  name: "context-source",
  severity: "error",
  *check({ dossier, index }) {
    for (const item of dossier.places) {
      const context = index.layers.get(item.layer)?.context ?? false;
      const path = ["properties", "namedBy"];
      if (context && item.namedBy.length === 0) {
        yield { item, path, variant: "missing" };
      } else if (!context && item.namedBy.length > 0) {
        yield { item, path, variant: "surplus" };
      }
    }
  },
};
