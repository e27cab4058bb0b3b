import type { PMTiles } from "pmtiles";
import type { Camera } from "../../core/camera/camera.ts";
import { WORLD_SIZE } from "../../core/camera/metres-per-pixel.ts";
import type { Viewport } from "../../core/camera/viewport.ts";
import { RADIANS } from "../../core/geometry/sphere.ts";
import { tilesOver } from "../../core/tiles/tiles-over.ts";

/** Tiles at most; a view has more only where it is far larger than a screen. */
const MOST = 16;

/**
 * Asks for the tiles around a view's middle while MapLibre, which will ask for them, is still on its way. Whatever fails here is
 * asked for again when the map needs it, and told of then.
 */
export async function readAhead(
  archive: PMTiles,
  { lon, lat, zoom }: Camera,
  { width, height }: Viewport,
): Promise<void> {
  const { minZoom, maxZoom } = await archive.getHeader();
  const level = Math.max(minZoom, Math.min(maxZoom, Math.floor(zoom)));
  const degrees = 360 / (WORLD_SIZE * 2 ** zoom);
  const across = Math.min(180, (width / 2) * degrees);
  const along = (height / 2) * degrees * Math.cos(lat * RADIANS);
  const bounds = { west: lon - across, east: lon + across, south: lat - along, north: lat + along };
  const tiles = tilesOver(bounds, level, level).slice(0, MOST);
  await Promise.allSettled(tiles.map(([z, x, y]) => archive.getZxy(z, x, y)));
}
