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
      const message =
        at === "unknown"
          ? "The outline is too intricate to tell whether it crosses itself."
          : `The outline crosses itself near longitude ${at[0]?.toFixed(3)}, latitude ${at[1]?.toFixed(3)}.`;
      yield { item, path: ["geometry"], message };
    }
  },
};
