import type { Geometry, Position } from "geojson";
import { positionsOf } from "../geometry/positions.ts";

const FEW = 400;

/** Of large geometries, the outermost positions of every cell of a fine grid: enough to fit them. */
export function outermostOf(geometries: readonly Geometry[]): Position[] {
  const positions = geometries.flatMap(outermostOfOne);
  return positions.length <= FEW ? positions : thin(positions);
}

/** Kept, because the same places are fitted with each change of the box. */
const known = new WeakMap<Geometry, readonly Position[]>();

function outermostOfOne(geometry: Geometry): readonly Position[] {
  const before = known.get(geometry);
  if (before) return before;
  const positions = positionsOf(geometry);
  const found = positions.length <= FEW ? positions : thin(positions);
  known.set(geometry, found);
  return found;
}

/** Degrees. */
const CELL = 4;

type Cell = { east: Position; west: Position; north: Position; south: Position };

function thin(positions: readonly Position[]): Position[] {
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
