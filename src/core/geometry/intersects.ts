import { bbox, booleanIntersects } from "@turf/turf";
import type { Geometry } from "geojson";

/** Whether two geometries have a point in common, on the flat map. */
export function intersects(a: Geometry, b: Geometry): boolean {
  const [west, south, east, north] = bbox(a);
  const [otherWest, otherSouth, otherEast, otherNorth] = bbox(b);
  const apart = east < otherWest || otherEast < west || north < otherSouth || otherNorth < south;
  return !apart && booleanIntersects(a, b);
}
