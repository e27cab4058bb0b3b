import { GeoJSONVT, type GeoJSONVTTile } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { FeatureCollection } from "geojson";
import { LABELS } from "./layers-at.ts";
import { placeLabels } from "./place-labels.ts";
import { tileId } from "./tile-id.ts";
import { BUFFER, GRID } from "./tile-scheme.ts";

/**
 * Cuts the layers of one zoom into Mapbox Vector Tiles 2.1, by tile number. Tiles with nothing in them are
 * left out. Everything is on the tiles' grid already, so cutting never moves a vertex. Names are not cut, see `placeLabels`.
 */
export function cutTiles(
  zoom: number,
  layers: ReadonlyMap<string, FeatureCollection>,
): Map<number, Uint8Array> {
  const names = placeLabels(zoom, layers.get(LABELS)?.features ?? []);
  const labels = new Map(names.map((tile) => [tileId(zoom, tile.x, tile.y), tile.labels]));
  const cut = [...layers].filter(([name]) => name !== LABELS);
  const indices = cut.map(
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
      const id = tileId(zoom, x, y);
      const named = labels.get(id);
      if (named) found.push([LABELS, { features: named } as unknown as GeoJSONVTTile]);
      if (found.length === 0) continue;
      const bytes = fromGeojsonVt(Object.fromEntries(found), { version: 2, extent: GRID });
      tiles.set(id, bytes);
    }
  }
  return tiles;
}
