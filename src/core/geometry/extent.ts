import { area, length } from "@turf/turf";
import type { Geometry } from "geojson";
import { polygonsOf } from "./rings.ts";

/** How much of the map a geometry takes: points come before lines, lines before areas. */
export type Extent = {
  readonly dimension: 0 | 1 | 2;
  /** Nothing for points, metres for lines, square metres for areas. */
  readonly size: number;
};

export function extentOf(geometry: Geometry): Extent {
  if (polygonsOf(geometry).length > 0) return { dimension: 2, size: area(geometry) };
  if (geometry.type === "LineString" || geometry.type === "MultiLineString") {
    const metres = length({ type: "Feature", properties: {}, geometry }, { units: "meters" });
    return { dimension: 1, size: metres };
  }
  return { dimension: 0, size: 0 };
}

/** For sorting: smallest first. */
export function compareExtents(a: Extent, b: Extent): number {
  return a.dimension - b.dimension || a.size - b.size;
}
