import type { Rule } from "../rule.ts";

/** “Near a town” is drawn as a disc, and the disc needs a size. */
export const missingRadius: Rule = {
  name: "missing-radius",
  severity: "error",
  *check({ dossier }) {
    for (const item of dossier.places) {
      const pointlike = item.geometry?.type === "Point" || item.geometry?.type === "MultiPoint";
      if (item.precision !== "near-settlement" || !pointlike || item.radius !== undefined) continue;
      yield { item, path: ["properties", "radius"] };
    }
  },
};
