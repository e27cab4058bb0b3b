import type { Geometry } from "geojson";
import { positionLists } from "./position-lists.ts";

/** The way to the first position with a longitude or latitude of more than `most` decimals, or null. */
export function excessDecimals(
  geometry: Geometry,
  most: number,
): readonly (string | number)[] | null {
  for (const { positions, path } of positionLists(geometry)) {
    const index = positions.findIndex(([lon = 0, lat = 0]) =>
      [lon, lat].some((degrees) => Number(degrees.toFixed(most)) !== degrees),
    );
    if (index >= 0) return geometry.type === "Point" ? path : [...path, index];
  }
  return null;
}
