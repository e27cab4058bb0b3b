import { polygonsOf } from "../../geometry/rings.ts";
import type { Rule } from "../rule.ts";

/** What is occupied is an area with an outline, and one that is known: a vague one would draw a front line nobody drew. */
export const occupationOutline: Rule = {
  name: "occupation-outline",
  severity: "error",
  *check({ dossier }) {
    for (const item of dossier.places) {
      // A located place without a geometry is what another rule finds.
      const isMissing = item.geometry === null && item.precision !== "unlocated";
      if (!item.occupation || isMissing) continue;
      const path = ["properties", "occupation"];
      const isArea = item.geometry !== null && polygonsOf(item.geometry).length > 0;
      if (!isArea) yield { item, path, variant: "point" };
      else if (item.precision === "supra-adm1") yield { item, path, variant: "vague" };
    }
  },
};
