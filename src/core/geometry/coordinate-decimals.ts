import { EARTH_RADIUS, RADIANS } from "./sphere.ts";

const MOST = 6;

/**
 * How many decimals of a degree a position may be given with when it is known to so many metres: the
 * last digit counts steps no finer than that, in longitude too, whose degrees are the shorter ones.
 *
 * @param lat latitude in degrees
 * @returns 0 to 6
 */
export function coordinateDecimals(metres: number, lat: number): number {
  const degree = EARTH_RADIUS * RADIANS * Math.cos(lat * RADIANS);
  return Math.max(0, Math.min(MOST, Math.floor(Math.log10(degree / metres))));
}
