import { GeoJSONVT } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { FeatureCollection } from "geojson";
import { tileId } from "./tile-id.ts";
import { BUFFER, GRID } from "./tile-scheme.ts";

/**
 * Cuts the layers of one zoom into Mapbox Vector Tiles 2.1, by tile number. Tiles with nothing in them are
 * left out. Everything is on the tiles' grid already, so cutting never moves a vertex.
 */
export function cutTiles(
  zoom: number,
  layers: ReadonlyMap<string, FeatureCollection>,
): Map<number, Uint8Array> {
  const indices = [...layers].map(
    ([name, data]) =>
      [
        name,
        new GeoJSONVT(data, {
          coordinates: "unitSquare",
          maxZoom: zoom,
          indexMaxZoom: zoom,
          indexMaxPoints: 0,
          tolerance: 0,
          extent: GRID,
          buffer: BUFFER,
        }),
      ] as const,
  );
  const tiles = new Map<number, Uint8Array>();
  for (let x = 0; x < 2 ** zoom; x++) {
    for (let y = 0; y < 2 ** zoom; y++) {
      const found = indices.flatMap(([name, index]) => {
        const tile = index.getTile(zoom, x, y);
        return tile && tile.features.length > 0 ? [[name, tile] as const] : [];
      });
      if (found.length === 0) continue;
      const bytes = fromGeojsonVt(Object.fromEntries(found), { version: 2, extent: GRID });
      tiles.set(tileId(zoom, x, y), bytes);
    }
  }
  return tiles;
}
