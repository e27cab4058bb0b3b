import { homePlaces } from "../../core/camera/home-places.ts";
import type { Dossier } from "../../core/dossier/dossier.ts";
import { indexDossier } from "../../core/dossier/index-dossier.ts";
import { type Bounds, boundsOf } from "../../core/geometry/bounds.ts";
import { type TileAddress, tilesOver } from "../../core/tiles/tiles-over.ts";

const WORLD: Bounds = { west: -180, south: -90, east: 179.9, north: 90 };
/** Of the whole world: 21 tiles. */
const WORLD_ZOOM = 2;

/**
 * Tiles that a dossier's map can be read with, and what each further zoom takes: the world from afar, and what is nearer only
 * over the places that the map opens at.
 */
export function planTiles(
  dossier: Dossier,
  maxZoom: number,
): { readonly least: TileAddress[]; readonly nearer: readonly TileAddress[][] } {
  const places = homePlaces(dossier, indexDossier(dossier)).find(({ length }) => length > 0) ?? [];
  const bounds = boundsOf(places.flatMap(({ geometry }) => geometry ?? []));
  const zooms = Array.from({ length: maxZoom - WORLD_ZOOM }, (_, i) => WORLD_ZOOM + 1 + i);
  return {
    least: tilesOver(WORLD, 0, WORLD_ZOOM),
    nearer: bounds ? zooms.map((zoom) => tilesOver(bounds, zoom, zoom)) : [],
  };
}
