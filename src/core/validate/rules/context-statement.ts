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
        yield { item, path: ["places", position, "place"], args: { place, layer } };
      }
    }
  },
};
