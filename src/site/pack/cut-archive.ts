import { PMTiles } from "pmtiles";
import type { TileAddress } from "../../core/tiles/tiles-over.ts";
import { tileId } from "../tiles/tile-id.ts";
import { writeArchive } from "../tiles/write-archive.ts";

/** The part of a basemap's archive that has some of its tiles; what it lacks of those is left out. */
export async function cutArchive(
  bytes: Uint8Array<ArrayBuffer>,
  addresses: readonly TileAddress[],
): Promise<Uint8Array<ArrayBuffer>> {
  const archive = new PMTiles({
    getKey: () => "basemap",
    getBytes: async (offset, length) => ({ data: bytes.buffer.slice(offset, offset + length) }),
  });
  const [header, metadata] = await Promise.all([archive.getHeader(), archive.getMetadata()]);
  const tiles = new Map<number, Uint8Array>();
  let maxZoom = 0;
  for (const [z, x, y] of addresses) {
    const tile = await archive.getZxy(z, x, y);
    if (!tile) continue;
    tiles.set(tileId(z, x, y), new Uint8Array(tile.data));
    maxZoom = Math.max(maxZoom, z);
  }
  const { minLon, minLat, maxLon, maxLat, centerLon, centerLat, centerZoom } = header;
  return writeArchive(
    tiles,
    {
      minZoom: 0,
      maxZoom,
      bounds: [minLon, minLat, maxLon, maxLat],
      center: [centerLon, centerLat, centerZoom],
    },
    metadata as Readonly<Record<string, unknown>>,
  );
}
