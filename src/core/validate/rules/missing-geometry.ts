import type { Rule } from "../rule.ts";

/** A place is either drawn or `unlocated`, and the data agree on which. */
export const missingGeometry: Rule = {
  name: "missing-geometry",
  severity: "error",
  *check({ dossier, reported }) {
    for (const item of dossier.places) {
      const path = ["geometry"];
      const located = item.precision !== "unlocated";
      if (located && item.geometry === null && !reported(item, path)) {
        yield { item, path, args: { precision: item.precision } };
      }
    }
  },
};
