import type { Geometry } from "geojson";
import type { Rule } from "../rule.ts";

const AREAS: ReadonlySet<string> = new Set(["adm1", "supra-adm1", "country", "water"]);

/** A region is never a pin: its centre is a spot that no source named. */
export const coarsePoint: Rule = {
  name: "coarse-point",
  severity: "error",
  *check({ dossier }) {
    for (const item of dossier.places) {
      if (!AREAS.has(item.precision) || !item.geometry || !hasPoint(item.geometry)) continue;
      yield { item, path: ["geometry"], args: { precision: item.precision } };
    }
  },
};

function hasPoint(geometry: Geometry): boolean {
  if (geometry.type === "GeometryCollection") return geometry.geometries.some(hasPoint);
  return geometry.type === "Point" || geometry.type === "MultiPoint";
}
