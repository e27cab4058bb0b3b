import type { Position } from "geojson";

/** Mean radius of the Earth in metres (IUGG, the one turf uses). */
export const EARTH_RADIUS = 6_371_008.8;

export const RADIANS = Math.PI / 180;

/** A direction from the Earth's centre, of length one: x to 0° E, y to 90° E, z to the north pole. */
export type UnitVector = readonly [number, number, number];

export function toUnitVector([lon = 0, lat = 0]: Position): UnitVector {
  const across = Math.cos(lat * RADIANS);
  return [
    across * Math.cos(lon * RADIANS),
    across * Math.sin(lon * RADIANS),
    Math.sin(lat * RADIANS),
  ];
}

/** Longitude and latitude in degrees of a direction of any length but zero. */
export function toPosition([x, y, z]: UnitVector): Position {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

/** Angle between two directions in radians, also exact for tiny ones. */
export function angleBetween(a: UnitVector, b: UnitVector): number {
  const cross = Math.hypot(
    a[1] * b[2] - a[2] * b[1],
    a[2] * b[0] - a[0] * b[2],
    a[0] * b[1] - a[1] * b[0],
  );
  return Math.atan2(cross, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
}

/** The longitude that names the same meridian as `lon` and lies within 180° of `reference`. */
export function unwrapLongitude(lon: number, reference: number): number {
  return lon - 360 * Math.round((lon - reference) / 360);
}
