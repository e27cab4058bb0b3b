import { uncutAtAntimeridian } from "../../geometry/antimeridian.ts";
import type { Rule } from "../rule.ts";

/** Geometries are cut at the antimeridian; those that are not are drawn across the whole map. */
export const antimeridianUncut: Rule = {
  name: "antimeridian-uncut",
  severity: "error",
  *check({ dossier }) {
    for (const item of dossier.places) {
      const path = item.geometry && uncutAtAntimeridian(item.geometry);
      if (!path) continue;
      yield { item, path: ["geometry", ...path] };
    }
  },
};
