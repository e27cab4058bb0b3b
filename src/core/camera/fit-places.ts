import type { Geometry, Position } from "geojson";
import type { Place } from "../dossier/dossier.ts";
import { disc } from "../geometry/disc.ts";
import { positionsOf } from "../geometry/positions.ts";
import type { Camera, Projection } from "./camera.ts";
import { fitFlat } from "./fit-flat.ts";
import { fitGlobe } from "./fit-globe.ts";
import { globeRadius } from "./globe-view.ts";
import { MAX_FIT_ZOOM, MAX_ZOOM } from "./max-zoom.ts";
import type { Padding, Viewport } from "./viewport.ts";

/** The view that shows places as large as their precision allows. Null when none has a geometry, or no view shows all. */
export function fitPlaces(
  places: readonly Place[],
  projection: Projection,
  viewport: Viewport,
): Camera | null {
  const located = places.filter((place) => place.geometry !== null);
  const geometries = located.flatMap(groundOf);
  if (geometries.length === 0) return null;
  const most = Math.min(MAX_ZOOM, ...located.map((place) => MAX_FIT_ZOOM[place.precision]));
  const outermost = projection === "globe" ? sparse(geometries) : [];
  const fit = (padding: Padding): Camera[] => {
    const box = { ...viewport, padding };
    const camera =
      projection === "globe" ? fitGlobe(outermost, box, most) : fitFlat(geometries, box, most);
    return camera ? [camera] : [];
  };
  const found = [viewport.padding, ...(viewport.otherPaddings ?? [])].flatMap(fit);
  const size = (camera: Camera): number =>
    projection === "globe" ? globeRadius(camera) : camera.zoom;
  return found.reduce<Camera | null>(
    (best, camera) => (best && size(best) >= size(camera) ? best : camera),
    null,
  );
}

function groundOf({ geometry, radius }: Place): Geometry[] {
  if (geometry === null) return [];
  if (geometry.type === "Point" && radius !== undefined)
    return [disc(geometry.coordinates, radius)];
  return [geometry];
}

/** Of large geometries, the outermost positions of every cell of a fine grid: enough to fit them. */
function sparse(geometries: readonly Geometry[]): Position[] {
  const positions = geometries.flatMap(positionsOf);
  if (positions.length <= FEW) return positions;
  const kept = new Map<string, Position>();
  for (const position of positions) {
    const [lon = 0, lat = 0] = position;
    for (const [side, reach] of [
      ["e", lon],
      ["w", -lon],
      ["n", lat],
      ["s", -lat],
    ] as const) {
      const key = `${side} ${Math.floor(lon / CELL)} ${Math.floor(lat / CELL)}`;
      const known = kept.get(key);
      if (known === undefined || reach > reachOf(side, known)) kept.set(key, position);
    }
  }
  return [...new Set(kept.values())];
}

const FEW = 400;
/** Degrees. */
const CELL = 4;

function reachOf(side: "e" | "w" | "n" | "s", [lon = 0, lat = 0]: Position): number {
  return { e: lon, w: -lon, n: lat, s: -lat }[side];
}
