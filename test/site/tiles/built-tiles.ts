import { readFileSync } from "node:fs";
import { VectorTile, type VectorTileFeature } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { PMTiles } from "pmtiles";
import { cachedBasemap } from "../../../src/site/cached-basemap.ts";
import { project } from "../../../src/site/tiles/mercator.ts";
import { GRID } from "../../../src/site/tiles/tile-scheme.ts";

/** The archive that the build publishes; shared with the build by its cache. */
export const archive = await cachedBasemap(
  { root: ".", cacheDir: "node_modules/.vite", folder: "geo/basemap" },
  () => import("../../../src/site/tiles/build-basemap.ts"),
);

export const tiles = openArchive(archive);

/** Reads an archive as the page does, from memory. */
export function openArchive(bytes: Uint8Array<ArrayBuffer>): PMTiles {
  return new PMTiles({
    getKey: () => "archive",
    getBytes: async (offset, length) => ({
      data: bytes.slice(offset, offset + length).buffer,
    }),
  });
}

/** A tile that is there. */
export async function tileAt(zoom: number, x: number, y: number): Promise<VectorTile> {
  const found = await tiles.getZxy(zoom, x, y);
  return new VectorTile(new PbfReader(found?.data ?? new ArrayBuffer(0)));
}

/** The tile a place lies in, and where in it, in the tile's units. */
export function within(zoom: number, longitude: number, latitude: number) {
  const [x, y] = project(longitude, latitude).map((part) => part * 2 ** zoom) as [number, number];
  const [column, row] = [
    Math.min(2 ** zoom - 1, Math.floor(x)),
    Math.min(2 ** zoom - 1, Math.floor(y)),
  ];
  return { column, row, x: (x - column) * GRID, y: (y - row) * GRID };
}

export function featuresOf(tile: VectorTile, layer: string): VectorTileFeature[] {
  const found = tile.layers[layer];
  return Array.from({ length: found?.length ?? 0 }, (_, i) => found?.feature(i)).filter(
    (feature) => feature !== undefined,
  );
}

type Rings = readonly (readonly { readonly x: number; readonly y: number }[])[];

/** Countries of a tile with their outlines, read once for many questions. */
export function countriesOf(tile: VectorTile): { readonly id: string; readonly rings: Rings }[] {
  return featuresOf(tile, "countries").map((feature) => ({
    id: String(feature.properties.id),
    rings: feature.loadGeometry(),
  }));
}

/** Ids of the countries a point of a tile lies in (even-odd rule). */
export function ownersAt(
  countries: ReturnType<typeof countriesOf>,
  x: number,
  y: number,
): string[] {
  return countries.filter(({ rings }) => contains(rings, x, y)).map(({ id }) => id);
}

function contains(rings: Rings, x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1], ring[i]];
      if (!a || !b || a.y > y === b.y > y) continue;
      if (x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
    }
  }
  return inside;
}

/** Text of one of the sources the tiles are made from. */
export function readBasemap(name: string): string {
  return readFileSync(`geo/basemap/${name}`, "utf8");
}
