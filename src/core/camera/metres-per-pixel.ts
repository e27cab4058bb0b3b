import { EARTH_RADIUS, RADIANS } from "../geometry/sphere.ts";

/** Pixels of the world's width at zoom 0, as MapLibre counts zoom. */
export const WORLD_SIZE = 512;

/** Metres that one pixel shows in the middle of the map, at a latitude in degrees. */
export function metresPerPixel(zoom: number, lat: number): number {
  return (2 * Math.PI * EARTH_RADIUS * Math.cos(lat * RADIANS)) / (WORLD_SIZE * 2 ** zoom);
}
