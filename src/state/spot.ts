import { coordinateDecimals } from "../core/geometry/coordinate-decimals.ts";

/** A point of the map as exactly as the map shows it: longitude and latitude in degrees (WGS 84). */
export type Spot = {
  readonly lon: number;
  readonly lat: number;
  /** Metres it may be off by: what a pixel covers there. */
  readonly grain: number;
};

/** Latitude and longitude with no more decimals than the point is known to; longitude from -180 to 180. */
export function spotDegrees({ lon, lat, grain }: Spot): {
  readonly lat: number;
  readonly lon: number;
  readonly decimals: number;
} {
  const decimals = coordinateDecimals(grain, lat);
  const round = (degrees: number): number => Number(degrees.toFixed(decimals)) + 0;
  return { lat: round(lat), lon: round(lon - 360 * Math.round(lon / 360)), decimals };
}
