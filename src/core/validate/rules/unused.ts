import { referencesOf } from "../references-of.ts";
import type { Rule } from "../rule.ts";

/** What nothing refers to is often a slip in an id. Context places stand by themselves. */
export const unused: Rule = {
  name: "unused",
  severity: "note",
  *check({ dossier, index, unread }) {
    // An item that did not parse may be what refers to it.
    if (unread.size > 0) return;
    const used = new Set([...referencesOf(dossier)].map(({ id }) => id));
    const places = dossier.places.filter(({ layer }) => !index.layers.get(layer)?.context);
    const { parties, speakers, sources, questions } = dossier;
    for (const item of [...parties, ...speakers, ...sources, ...questions, ...places]) {
      if (used.has(item.id)) continue;
      yield { item, path: ["id"], args: { id: item.id } };
    }
    const filled = new Set(dossier.places.map(({ layer }) => layer));
    for (const item of dossier.layers) {
      if (filled.has(item.id)) continue;
      yield { item, path: ["id"], variant: "layer", args: { id: item.id } };
    }
  },
};
