import { circle } from "@turf/turf";
import type { Polygon, Position } from "geojson";

/** The ground within `radius` metres of a point, as a polygon of 64 corners. */
export function disc(center: Position, radius: number): Polygon {
  return circle([...center], radius, { steps: 64, units: "meters" }).geometry;
}
