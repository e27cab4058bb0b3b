import type { Rule } from "../rule.ts";

/** Nothing is drawn for a place that the source does not locate. */
export const unlocatedGeometry: Rule = {
  name: "unlocated-geometry",
  severity: "error",
  *check({ dossier }) {
    for (const item of dossier.places) {
      if (item.precision !== "unlocated" || item.geometry === null) continue;
      yield { item, path: ["geometry"] };
    }
  },
};
