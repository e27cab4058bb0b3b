import type { Position } from "geojson";
import { RADIANS } from "../geometry/sphere.ts";
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

export function seenFrom(lon: number, lat: number): (position: Position) => Seen {
  const [sin0, cos0] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
  return ([pointLon = 0, pointLat = 0]) => {
    const [sin, cos] = [Math.sin(pointLat * RADIANS), Math.cos(pointLat * RADIANS)];
    const turn = (pointLon - lon) * RADIANS;
    const out = cos * Math.cos(turn);
    return { x: cos * Math.sin(turn), y: cos0 * sin - sin0 * out, z: sin0 * sin + cos0 * out };
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
  const { x, y, z } = seenFrom(camera.lon, camera.lat)(position);
  if (z < radius / (radius + eye)) return null;
  const scale = (radius * eye) / (eye + radius * (1 - z));
  return { x: scale * x, y: -scale * y };
}
