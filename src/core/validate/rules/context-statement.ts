import type { Rule } from "../rule.ts";

/** Places that another source names are never presented as what the article says. */
export const contextStatement: Rule = {
  name: "context-statement",
  severity: "error",
  *check({ dossier, index }) {
    for (const item of dossier.statements) {
      for (const [position, { place }] of item.places.entries()) {
        const layer = index.places.get(place)?.layer;
        if (layer === undefined || !index.layers.get(layer)?.context) continue;
        const message = `“${place}” is in the context layer “${layer}”, which carries no statements.`;
        yield { item, path: ["places", position, "place"], message };
      }
    }
  },
};
