import { describedAsRegion } from "../region-words.ts";
import type { Rule } from "../rule.ts";

/** Who writes “country” or “region” means all of it. The words are known in German and English. */
export const coarseWording: Rule = {
  name: "coarse-wording",
  severity: "warning",
  *check({ dossier }) {
    for (const item of dossier.places) {
      const type = item.geometry?.type;
      if ((type !== "Point" && type !== "MultiPoint") || item.precision === "unlocated") continue;
      for (const [language, kind] of Object.entries(item.kind ?? {})) {
        const word = describedAsRegion(kind);
        if (word === undefined) continue;
        yield { item, path: ["properties", "kind", language], args: { word } };
      }
    }
  },
};
