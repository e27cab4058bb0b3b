import type { Rule } from "../rule.ts";

/** Whoever reuses a dossier can tell what they may do with its texts, sources and geometries. */
export const missingLicense: Rule = {
  name: "missing-license",
  severity: "warning",
  *check({ dossier }) {
    if (dossier.license === null) yield { item: dossier, path: ["license"] };
    for (const item of dossier.sources) {
      if (item.license === null) yield { item, path: ["license"] };
    }
    for (const item of dossier.places) {
      const path = ["properties", "geometrySource", "license"];
      if (item.geometrySource.license === null) yield { item, path };
    }
  },
};
