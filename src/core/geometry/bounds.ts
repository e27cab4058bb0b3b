import type { Geometry, Position } from "geojson";
import { positionsOf } from "./positions.ts";

/** Degrees. `east` is beyond 180 where the bounds cross the antimeridian, so `west <= east` always. */
export type Bounds = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};

type Interval = readonly [west: number, east: number];

/**
 * The smallest bounds around geometries, or null when they hold no position. Geometries may be cut at
 * the antimeridian (RFC 7946, 3.1.9) or run on over it: of all bounds the narrowest is taken.
 */
export function boundsOf(geometries: readonly Geometry[]): Bounds | null {
  const parts = geometries.flatMap(partsOf).filter((part) => part.length > 0);
  const lats = parts.flat().map(([, lat = 0]) => lat);
  if (lats.length === 0) return null;
  const [west, east] = narrowest(parts.map(longitudes));
  return { west, east, south: least(lats), north: -least(lats.map((lat) => -lat)) };
}

/** Pieces that are contiguous, so that every longitude between their ends belongs to them. */
function partsOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case "GeometryCollection":
      return geometry.geometries.flatMap(partsOf);
    case "MultiPoint":
      return geometry.coordinates.map((position) => [position]);
    case "MultiLineString":
      return geometry.coordinates;
    case "Polygon":
      return geometry.coordinates.slice(0, 1);
    case "MultiPolygon":
      return geometry.coordinates.map((rings) => rings[0] ?? []);
    default:
      return [positionsOf(geometry)];
  }
}

function longitudes(part: readonly Position[]): Interval {
  const lons = part.map(([lon = 0]) => lon);
  const west = least(lons);
  const east = -least(lons.map((lon) => -lon));
  const shift = -360 * Math.floor((west + 180) / 360);
  return [west + shift, east + shift];
}

/** Leaves out the widest gap between intervals on the circle of longitudes. */
function narrowest(intervals: readonly Interval[]): Interval {
  const merged = mergeOverlaps(intervals);
  let best: Interval = [-180, 180];
  merged.forEach(([west], index) => {
    const previous = merged[(index + merged.length - 1) % merged.length];
    const end = previous === undefined ? west : previous[1];
    const east = end < west ? end + 360 : end;
    if (east - west < best[1] - best[0]) best = [west, east];
  });
  return best;
}

function mergeOverlaps(intervals: readonly Interval[]): Interval[] {
  const merged: [number, number][] = [];
  const split = intervals.flatMap(([west, east]): Interval[] => {
    if (east - west >= 360) return [[-180, 180]];
    return east > 180
      ? [
          [west, 180],
          [-180, east - 360],
        ]
      : [[west, east]];
  });
  for (const [west, east] of split.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && west <= last[1]) last[1] = Math.max(last[1], east);
    else merged.push([west, east]);
  }
  return merged;
}

function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
}
