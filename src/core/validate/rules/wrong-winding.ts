import { misWoundRings } from "../../geometry/winding.ts";
import type { Rule } from "../rule.ts";

/** Rings follow RFC 7946. Most readers cope with others, but some fill the rest of the globe. */
export const wrongWinding: Rule = {
  name: "wrong-winding",
  severity: "note",
  *check({ dossier }) {
    for (const item of dossier.places) {
      for (const path of item.geometry ? misWoundRings(item.geometry) : []) {
        yield { item, path: ["geometry", ...path] };
      }
    }
  },
};
