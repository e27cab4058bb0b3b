import type { Position } from "geojson";
import { EARTH_RADIUS, RADIANS, toPosition, toUnitVector, unwrapLongitude } from "./sphere.ts";

export type PlanePoint = readonly [x: number, y: number];

/** A flat picture of the Earth around a centre: x to the east, y to the north, in metres at the centre. */
export type Plane = {
  readonly project: (position: Position) => PlanePoint;
  /** Longitudes are within 180° of the centre's, so beyond ±180° where a line runs over the antimeridian. */
  readonly unproject: (point: PlanePoint) => Position;
};

/**
 * Lambert's azimuthal equal-area projection (Snyder, Map Projections: A Working Manual, p. 182, sphere).
 * Undefined only at the point opposite the centre.
 */
export function equalAreaPlane(center: Position): Plane {
  const [centerLon = 0, centerLat = 0] = center;
  const [sin0, cos0] = [Math.sin(centerLat * RADIANS), Math.cos(centerLat * RADIANS)];
  return {
    project: ([lon = 0, lat = 0]) => {
      const [x, y, z] = toUnitVector([lon - centerLon, lat]);
      const towards = cos0 * x + sin0 * z;
      const scale = EARTH_RADIUS * Math.sqrt(2 / Math.max(1 + towards, 1e-12));
      return [scale * y, scale * (cos0 * z - sin0 * x)];
    },
    unproject: ([x, y]) => {
      const [east, north] = [x / EARTH_RADIUS, y / EARTH_RADIUS];
      const square = Math.min(east * east + north * north, 4);
      const towards = 1 - square / 2;
      const shrink = Math.sqrt(1 - square / 4);
      const up = sin0 * towards + cos0 * north * shrink;
      const out = cos0 * towards - sin0 * north * shrink;
      const [lon = 0, lat = 0] = toPosition([out, east * shrink, up]);
      return [centerLon + lon, lat];
    },
  };
}

/** The Mercator projection of the flat map, scaled to be true at the centre's latitude. */
export function mercatorPlane(center: Position): Plane {
  const [centerLon = 0, centerLat = 0] = center;
  const scale = EARTH_RADIUS * Math.cos(centerLat * RADIANS);
  return {
    project: ([lon = 0, lat = 0]) => [
      (unwrapLongitude(lon, centerLon) - centerLon) * RADIANS * scale,
      Math.asinh(Math.tan(lat * RADIANS)) * scale,
    ],
    unproject: ([x, y]) => [
      centerLon + x / scale / RADIANS,
      Math.atan(Math.sinh(y / scale)) / RADIANS,
    ],
  };
}
