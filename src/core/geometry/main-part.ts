import { area } from "@turf/turf";
import type { Geometry } from "geojson";
import { polygonsOf } from "./rings.ts";

/** Islands smaller than this share of the largest part do not count. */
const SHARE = 0.1;

/** An area without its small outlying parts, for measuring what a reader sees as its body. */
export function mainPart(geometry: Geometry): Geometry {
  const parts = polygonsOf(geometry).map((coordinates) => ({
    coordinates,
    size: area({ type: "Polygon", coordinates }),
  }));
  if (parts.length < 2) return geometry;
  const largest = Math.max(...parts.map(({ size }) => size));
  const kept = parts.filter(({ size }) => size >= SHARE * largest);
  return { type: "MultiPolygon", coordinates: kept.map(({ coordinates }) => coordinates) };
}
