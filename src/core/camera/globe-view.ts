import type { Position } from "geojson";
import { RADIANS, toUnitVector, type UnitVector } from "../geometry/sphere.ts";
import type { Camera } from "./camera.ts";
import { WORLD_SIZE } from "./metres-per-pixel.ts";

/**
 * How far MapLibre's camera is from the ground, in heights of the map: half a height over the tangent
 * of half its field of view (36.87°).
 */
const CAMERA_DISTANCE = 1.5;

/** Radius of MapLibre's globe in pixels: at the middle of the map, its scale is that of the flat map. */
export function globeRadius({ lat, zoom }: Camera): number {
  return (WORLD_SIZE * 2 ** zoom) / (2 * Math.PI * Math.cos(lat * RADIANS));
}

/** Inverse of `globeRadius`. */
export function zoomOfRadius(radius: number, lat: number): number {
  return Math.log2((radius * 2 * Math.PI * Math.cos(lat * RADIANS)) / WORLD_SIZE);
}

/** A point of the unit sphere as seen from above a centre: x to the right, y up, z towards the eye. */
export type Seen = { readonly x: number; readonly y: number; readonly z: number };

/** How directions from the middle of the globe are seen from above a centre in degrees. */
export function seenFrom(lon: number, lat: number): (direction: UnitVector) => Seen {
  const [sinLon, cosLon] = [Math.sin(lon * RADIANS), Math.cos(lon * RADIANS)];
  const [sinLat, cosLat] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
  return ([a, b, c]) => {
    const out = a * cosLon + b * sinLon;
    return {
      x: b * cosLon - a * sinLon,
      y: cosLat * c - sinLat * out,
      z: sinLat * c + cosLat * out,
    };
  };
}

/** Distance of the eye from the ground in pixels, for a map of this height. */
export function eyeDistance(height: number): number {
  return CAMERA_DISTANCE * height;
}

/** Pixels from the middle of the map, to the right and down; null where the globe hides the point. */
export function projectOnGlobe(
  position: Position,
  camera: Camera,
  height: number,
): { readonly x: number; readonly y: number } | null {
  const radius = globeRadius(camera);
  const eye = eyeDistance(height);
  const { x, y, z } = seenFrom(camera.lon, camera.lat)(toUnitVector(position));
  if (z < radius / (radius + eye)) return null;
  const scale = (radius * eye) / (eye + radius * (1 - z));
  return { x: scale * x, y: -scale * y };
}
