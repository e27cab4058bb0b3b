import { selfIntersection as findCrossing } from "../../geometry/self-intersection.ts";
import type { Rule } from "../rule.ts";

/** An outline that crosses itself encloses something else than was meant. */
export const selfIntersection: Rule = {
  name: "self-intersection",
  severity: "warning",
  *check({ dossier }) {
    for (const item of dossier.places) {
      const at = item.geometry && findCrossing(item.geometry);
      if (!at) continue;
      const path = ["geometry"];
      if (at === "unknown") {
        yield { item, path, variant: "unknown" };
      } else {
        const [lon = 0, lat = 0] = at;
        yield { item, path, args: { lon: lon.toFixed(3), lat: lat.toFixed(3) } };
      }
    }
  },
};
