import type { RasterConfig } from "../../core/config/site-config.ts";
import { type ForeignBasemap, foreignName } from "./foreign-basemap.ts";

/** Pictures of the ground. They have one look, whatever the page's. */
export function rasterBasemap(config: RasterConfig): ForeignBasemap {
  const { id, tiles, tileSize, minZoom, maxZoom } = config;
  const source = foreignName(id, "tiles");
  return {
    id,
    sources: {
      [source]: { type: "raster", tiles: [tiles], tileSize, minzoom: minZoom, maxzoom: maxZoom },
    },
    layers: () => [{ id: foreignName(id, "pictures"), type: "raster", source }],
    sprites: () => [],
  };
}
