import type { Rule } from "../rule.ts";

/** An id stands for one thing in the whole dossier, whatever kind it is. */
export const duplicateId: Rule = {
  name: "duplicate-id",
  severity: "error",
  *check({ dossier }) {
    const kinds = [
      ["party", dossier.parties],
      ["speaker", dossier.speakers],
      ["source", dossier.sources],
      ["layer", dossier.layers],
      ["question", dossier.questions],
      ["statement", dossier.statements],
      ["place", dossier.places],
      ["tour step", dossier.tour],
    ] as const;
    const taken = new Map<string, string>();
    for (const [kind, items] of kinds) {
      for (const item of items) {
        const holder = taken.get(item.id);
        if (holder === undefined) taken.set(item.id, kind);
        else {
          yield { item, path: ["id"], args: { id: item.id, kind, holder } };
        }
      }
    }
  },
};
