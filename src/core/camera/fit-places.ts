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

const FEW = 400;

/** Of large geometries, the outermost positions of every cell of a fine grid: enough to fit them. */
function sparse(geometries: readonly Geometry[]): Position[] {
  const positions = geometries.flatMap(outermostOf);
  return positions.length <= FEW ? positions : outermost(positions);
}

/** Kept, because the same places are fitted with each change of the box. */
const known = new WeakMap<Geometry, readonly Position[]>();

function outermostOf(geometry: Geometry): readonly Position[] {
  const before = known.get(geometry);
  if (before) return before;
  const positions = positionsOf(geometry);
  const found = positions.length <= FEW ? positions : outermost(positions);
  known.set(geometry, found);
  return found;
}

/** Degrees. */
const CELL = 4;

type Cell = { east: Position; west: Position; north: Position; south: Position };

function outermost(positions: readonly Position[]): Position[] {
  const cells = new Map<number, Cell>();
  for (const position of positions) {
    const [lon = 0, lat = 0] = position;
    const key = Math.floor(lon / CELL) * 360 + Math.floor(lat / CELL);
    const cell = cells.get(key);
    if (cell === undefined) {
      cells.set(key, { east: position, west: position, north: position, south: position });
      continue;
    }
    if (lon > (cell.east[0] ?? 0)) cell.east = position;
    if (lon < (cell.west[0] ?? 0)) cell.west = position;
    if (lat > (cell.north[1] ?? 0)) cell.north = position;
    if (lat < (cell.south[1] ?? 0)) cell.south = position;
  }
  return [
    ...new Set(
      [...cells.values()].flatMap(({ east, west, north, south }) => [east, west, north, south]),
    ),
  ];
}
