import { pointToPolygonDistance } from "@turf/turf";
import type { MultiPolygon, Polygon, Position } from "geojson";

/** Metres along the ground from a position to an area; 0 within it. */
export function distanceToArea(position: Position, area: Polygon | MultiPolygon): number {
  return Math.max(0, pointToPolygonDistance([...position], area, { units: "meters" }));
}
