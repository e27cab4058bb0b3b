import { PMTiles } from "pmtiles";
import { homePlaces } from "../../core/camera/home-places.ts";
import type { Dossier } from "../../core/dossier/dossier.ts";
import type { DossierIndex } from "../../core/dossier/index-dossier.ts";
import { type Bounds, boundsOf } from "../../core/geometry/bounds.ts";
import { tilesOver } from "../../core/tiles/tiles-over.ts";
import { archiveSource } from "./archive-source.ts";

/** Of the whole world, which a globe shows half of: 85 tiles. */
const WORLD_ZOOM = 3;
/** Over the dossier's places; the map shows them enlarged when it comes nearer and has no network. */
const EXTENT_ZOOM = 5;
const WORLD: Bounds = { west: -180, south: -90, east: 179.9, north: 90 };

/**
 * Reads the tiles that the dossier's map needs where it opens, for whoever keeps what is read. Rejects when the archive
 * cannot be had.
 */
export async function readExtent(
  url: string,
  dossier: Dossier,
  index: DossierIndex,
): Promise<void> {
  const places = homePlaces(dossier, index).find(({ length }) => length > 0) ?? [];
  const bounds = boundsOf(places.flatMap(({ geometry }) => geometry ?? []));
  const archive = new PMTiles(archiveSource(url));
  await archive.getMetadata();
  // One after another: what the reader looks at comes first.
  const tiles = [
    ...tilesOver(WORLD, 0, WORLD_ZOOM),
    ...(bounds ? tilesOver(bounds, WORLD_ZOOM + 1, EXTENT_ZOOM) : []),
  ];
  for (const [z, x, y] of tiles) await archive.getZxy(z, x, y);
}
