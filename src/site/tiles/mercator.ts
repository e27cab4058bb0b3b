import type { UnitPosition } from "./topology.ts";

/**
 * Web Mercator (EPSG:3857) scaled to the unit square. What lies beyond its edge at 85.05° is moved onto it: on
 * a globe, MapLibre draws what touches that edge on to the pole.
 *
 * @param longitude degrees
 * @param latitude degrees
 */
export function project(longitude: number, latitude: number): UnitPosition {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [longitude / 360 + 0.5, Math.min(1, Math.max(0, y))];
}
