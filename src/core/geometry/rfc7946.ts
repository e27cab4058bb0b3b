import { rewind, truncate } from "@turf/turf";
import type { BBox, Geometry, Point, Position } from "geojson";
import { boundsOf } from "./bounds.ts";

const MAX_DECIMALS = 6;

/**
 * A geometry as RFC 7946 wants it: outer rings counterclockwise and holes clockwise (3.1.6), longitude
 * and latitude only, with at most so many decimals. Lines keep their direction. The geometry given
 * must be valid (`geometryFault`) and stays as it is.
 */
export function toRfc7946(geometry: Geometry, decimals: number): Geometry {
  if (geometry.type === "Point") return { type: "Point", coordinates: cut(geometry, decimals) };
  return truncate(wind(geometry), { precision: decimals, coordinates: 2 });
}

/**
 * `bbox` of geometries: west, south, east, north. West is greater than east where they lie across the
 * antimeridian (RFC 7946, 5.2). Null when they have no position.
 */
export function bboxOf(geometries: readonly Geometry[]): BBox | null {
  const bounds = boundsOf(geometries);
  if (!bounds) return null;
  const { west, south, east, north } = bounds;
  return [west, south, east > 180 ? round(east - 360) : east, north];
}

/** Takes away what subtracting adds behind the decimals that a position may have. */
function round(degrees: number): number {
  return Number(degrees.toFixed(MAX_DECIMALS));
}

/** As `truncate` does it, which copies a geometry through JSON text first. */
function cut({ coordinates: [lon = 0, lat = 0] }: Point, decimals: number): Position {
  const factor = 10 ** decimals;
  return [Math.round(lon * factor) / factor, Math.round(lat * factor) / factor];
}

function wind(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case "Polygon":
    case "MultiPolygon":
      return rewind(geometry) as Geometry;
    case "GeometryCollection":
      return { ...geometry, geometries: geometry.geometries.map(wind) };
    default:
      // Turf would turn lines around as well, and with them the way a route goes.
      return geometry;
  }
}
