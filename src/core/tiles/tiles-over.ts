import type { Bounds } from "../geometry/bounds.ts";

/** Zoom, column from the antimeridian eastwards, row from the north. */
export type TileAddress = readonly [z: number, x: number, y: number];

/** Where Web Mercator ends, in degrees north and south. */
const MAX_LATITUDE = 85.0511287798066;

/**
 * Addresses of the Web Mercator tiles over bounds, of the zooms from `first` to `last`, each once. Bounds over the antimeridian go on
 * beyond 180 degrees, as those of `boundsOf` do.
 *
 * @see https://wiki.openstreetmap.org/wiki/Slippy_map_tilenames
 */
export function tilesOver(bounds: Bounds, first: number, last: number): TileAddress[] {
  return range(first, last).flatMap((z) => tilesAt(bounds, z));
}

function tilesAt({ west, east, north, south }: Bounds, z: number): TileAddress[] {
  const across = 2 ** z;
  const column = (lon: number): number => Math.floor(((lon + 180) / 360) * across);
  const columns = range(column(west), Math.min(column(east), column(west) + across - 1));
  const rows = range(row(north, across), row(south, across));
  return columns.flatMap((x) =>
    rows.map((y): TileAddress => [z, ((x % across) + across) % across, y]),
  );
}

function row(lat: number, across: number): number {
  const within = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
  const stretched = Math.asinh(Math.tan((within * Math.PI) / 180)) / Math.PI;
  return Math.min(across - 1, Math.max(0, Math.floor(((1 - stretched) / 2) * across)));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
