import type { Position } from "geojson";
import { angleBetween, EARTH_RADIUS, toUnitVector } from "./sphere.ts";

/**
 * Metres between two positions along the great circle, on a sphere of the Earth's mean radius. The true
 * ellipsoid differs by about half a percent at most.
 */
export function distance(from: Position, to: Position): number {
  return angleBetween(toUnitVector(from), toUnitVector(to)) * EARTH_RADIUS;
}
