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
      const message = `Expected at most ${most} decimals for precision ${item.precision}, found more.`;
      yield { item, path: ["geometry", ...path], message };
    }
  },
};
