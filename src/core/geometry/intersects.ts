import { booleanIntersects, polygon } from "@turf/turf";
import type { Geometry, Position } from "geojson";

/** Whether two geometries have a point in common, on the flat map. */
export function intersects(a: Geometry, b: Geometry): boolean {
  return booleanIntersects(a, b);
}

/** The area within corners in order; null with fewer than three. */
export function areaWithin(corners: readonly Position[]): Geometry | null {
  const [first] = corners;
  if (first === undefined || corners.length < 3) return null;
  return polygon([[...corners, first]]).geometry;
}
