import type { Geometry } from "geojson";
import { boundsOf } from "../geometry/bounds.ts";
import { RADIANS } from "../geometry/sphere.ts";
import type { Camera } from "./camera.ts";
import { WORLD_SIZE } from "./metres-per-pixel.ts";
import { reaches, type Viewport } from "./viewport.ts";

/** Degrees; where the Mercator map ends. */
const EDGE = 85.051129;

/** Largest view of the flat map with geometries in the free part of the box. Null without positions. */
export function fitFlat(
  geometries: readonly Geometry[],
  viewport: Viewport,
  maxZoom: number,
): Camera | null {
  const bounds = boundsOf(geometries);
  if (bounds === null) return null;
  const box = reaches(viewport);
  const [south, north] = [northing(bounds.south), northing(bounds.north)];
  const wide = (bounds.east - bounds.west) / 360;
  const high = (north - south) / (2 * Math.PI);
  const size = Math.min(
    WORLD_SIZE * 2 ** maxZoom,
    (box.left + box.right) / Math.max(wide, 1e-9),
    (box.top + box.bottom) / Math.max(high, 1e-9),
  );
  const middle = (bounds.west + bounds.east) / 2 - ((box.right - box.left) / 2 / size) * 360;
  const up = (south + north) / 2 - ((box.top - box.bottom) / 2 / size) * 2 * Math.PI;
  return {
    lon: middle - 360 * Math.floor((middle + 180) / 360),
    lat: Math.atan(Math.sinh(up)) / RADIANS,
    zoom: Math.log2(size / WORLD_SIZE),
  };
}

/** Mercator's y in radians, north positive. */
function northing(lat: number): number {
  return Math.asinh(Math.tan(Math.max(-EDGE, Math.min(EDGE, lat)) * RADIANS));
}
