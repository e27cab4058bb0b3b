import type { Geometry } from "geojson";
import { positionLists } from "./position-lists.ts";

/**
 * The way to the first position at which a geometry runs over the antimeridian instead of being cut
 * there (RFC 7946, 3.1.9), or null: a longitude beyond ±180, or a step of more than half the globe,
 * which draws a band across the whole map. A step along the antimeridian itself is a cut.
 */
export function uncutAtAntimeridian(geometry: Geometry): readonly (string | number)[] | null {
  for (const { kind, positions, path } of positionLists(geometry)) {
    for (const [index, [lon = 0]] of positions.entries()) {
      const [previous = lon] = positions[index - 1] ?? [];
      const leaps = kind !== "points" && Math.abs(lon - previous) > 180;
      const onSeam = Math.abs(lon) === 180 && Math.abs(previous) === 180;
      if (Math.abs(lon) > 180 || (leaps && !onSeam)) {
        return geometry.type === "Point" ? path : [...path, index];
      }
    }
  }
  return null;
}
