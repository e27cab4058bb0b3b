import type { RasterConfig } from "../../core/config/site-config.ts";
import { type ForeignBasemap, foreignName } from "./foreign-basemap.ts";

/**
 * Pictures of the ground. They have one look, whatever the page's. Rejects when the coarsest picture under
 * `center` cannot be had: MapLibre passes over pictures that are not there, and says nothing.
 */
export async function openRaster(
  config: RasterConfig,
  center: { readonly lng: number; readonly lat: number },
): Promise<ForeignBasemap> {
  const { id, tiles, tileSize, minZoom, maxZoom } = config;
  const address = coarsest(config, center);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
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

/** Web Mercator ends here, in degrees. */
const MAX_LATITUDE = 85.0511;

function coarsest(
  { tiles, minZoom }: RasterConfig,
  { lng, lat }: { readonly lng: number; readonly lat: number },
): string {
  const count = 2 ** minZoom;
  const sine = Math.sin((Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat)) * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  const index = (part: number) => Math.max(0, Math.min(count - 1, Math.floor(part * count)));
  const turned = (((lng + 180) % 360) + 360) % 360;
  return tiles
    .replace("{z}", String(minZoom))
    .replace("{x}", String(index(turned / 360)))
    .replace("{y}", String(index(y)));
}
