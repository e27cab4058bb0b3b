import { type GeoProjection, type GeoRawProjection, geoMercator, geoProjection } from "d3-geo";
import { eyeDistance, globeRadius } from "../camera/globe-view.ts";
import { WORLD_SIZE } from "../camera/metres-per-pixel.ts";
import type { StillView } from "./still-view.ts";

/** Pixels around the box in which things are still drawn, as shares of its sides, for frames of another shape. */
const MARGIN = 0.4;

/** What the live map does with a position at this view, as a projection of d3-geo that clips what is out of sight. */
export function stillProjection({ camera, projection, width, height }: StillView): GeoProjection {
  const drawn = projection === "globe" ? globe(globeRadius(camera), height) : flat(camera.zoom);
  const turned = drawn.rotate([-camera.lon, projection === "globe" ? -camera.lat : 0]);
  if (projection === "mercator") turned.center([0, camera.lat]);
  return turned.translate([width / 2, height / 2]).clipExtent([
    [-MARGIN * width, -MARGIN * height],
    [(1 + MARGIN) * width, (1 + MARGIN) * height],
  ]);
}

/** Radius in pixels of the globe's rim; null on the flat map. */
export function rimRadius({ camera, projection, height }: StillView): number | null {
  if (projection === "mercator") return null;
  const radius = globeRadius(camera);
  const distance = 1 + eyeDistance(height) / radius;
  return radius * Math.sqrt((distance - 1) / (distance + 1));
}

function flat(zoom: number): GeoProjection {
  return geoMercator().scale((WORLD_SIZE * 2 ** zoom) / (2 * Math.PI));
}

/** The globe as an eye at MapLibre's distance sees it. */
function globe(radius: number, height: number): GeoProjection {
  const distance = 1 + eyeDistance(height) / radius;
  const horizon = (Math.acos(1 / distance) * 180) / Math.PI;
  return geoProjection(perspective(distance))
    .scale(radius)
    .clipAngle(horizon - 1e-6);
}

/**
 * Vertical perspective and its inverse, which is not a number beside the globe (J. P. Snyder, Map Projections: A Working Manual,
 * USGS 1395, eq. 23-3, 20-14, 20-15 and 23-4).
 *
 * @param distance of the eye from the middle of the globe, in radii
 */
function perspective(distance: number): GeoRawProjection {
  const project: GeoRawProjection = (lambda, phi) => {
    const across = Math.cos(phi);
    const k = (distance - 1) / (distance - across * Math.cos(lambda));
    return [k * across * Math.sin(lambda), k * Math.sin(phi)];
  };
  project.invert = (x, y) => {
    const away = Math.hypot(x, y);
    if (away === 0) return [0, 0];
    const height = distance - 1;
    const seen = Math.sqrt(1 - (away * away * (distance + 1)) / height);
    const sin = (distance - seen) / (height / away + away / height);
    const cos = Math.sqrt(1 - sin * sin);
    return [Math.atan2(x * sin, away * cos), Math.asin((y * sin) / away)];
  };
  return project;
}
