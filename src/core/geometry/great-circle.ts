import type { LineString, Position } from "geojson";
import { angleBetween, EARTH_RADIUS, toPosition, toUnitVector, unwrapLongitude } from "./sphere.ts";

/**
 * The shortest way over the sphere through the points of a line. Longitudes run on over the
 * antimeridian (beyond ±180°), so that the line stays one piece.
 *
 * @param step longest distance between two points of the result, in metres
 */
export function greatCircle(points: readonly Position[], step = 100_000): LineString {
  const way: Position[] = [];
  points.forEach((point, index) => {
    const previous = points[index - 1];
    if (previous !== undefined) way.push(...between(previous, point, step));
    way.push(point);
  });
  return { type: "LineString", coordinates: runOn(way) };
}

/** Direction of travel at `from` towards `to` along the great circle: degrees clockwise from north. */
export function bearing(from: Position, to: Position): number {
  const [ax, ay, az] = toUnitVector(from);
  const [bx, by, bz] = toUnitVector(to);
  const east = ax * by - ay * bx;
  const north = bz * (ax * ax + ay * ay) - az * (ax * bx + ay * by);
  return (Math.atan2(east, north) * 180) / Math.PI;
}

/** Points strictly between two, by spherical linear interpolation. */
function between(from: Position, to: Position, step: number): Position[] {
  const a = toUnitVector(from);
  const b = toUnitVector(to);
  const angle = angleBetween(a, b);
  const parts = Math.ceil((angle * EARTH_RADIUS) / step);
  if (parts < 2 || Math.sin(angle) < 1e-9) return [];
  return Array.from({ length: parts - 1 }, (_, index) => {
    const share = (index + 1) / parts;
    const p = Math.sin((1 - share) * angle);
    const q = Math.sin(share * angle);
    return toPosition([p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]]);
  });
}

function runOn(way: readonly Position[]): Position[] {
  let reference = way[0]?.[0] ?? 0;
  return way.map(([lon = 0, lat = 0]) => {
    reference = unwrapLongitude(lon, reference);
    return [reference, lat];
  });
}
