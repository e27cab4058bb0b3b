import { PRECISION_DECIMALS } from "../../dossier/precision-decimals.ts";
import { excessDecimals as findExcess } from "../../geometry/excess-decimals.ts";
import type { Rule } from "../rule.ts";

/** Coordinates claim no more than the source does. */
export const excessDecimals: Rule = {
  name: "excess-decimals",
  severity: "warning",
  *check({ dossier }) {
    for (const item of dossier.places) {
      if (!item.geometry || item.precision === "unlocated") continue;
      const most = PRECISION_DECIMALS[item.precision];
      const path = findExcess(item.geometry, most);
      if (!path) continue;
      const args = { most, precision: item.precision };
      yield { item, path: ["geometry", ...path], args };
    }
  },
};
