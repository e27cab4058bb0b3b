import type { Geometry } from "geojson";
import type { DossierIndex } from "../dossier/index-dossier.ts";
import { drawnArea } from "../geometry/drawn-area.ts";
import { intersects } from "../geometry/intersects.ts";
import type { Within } from "./filter.ts";

/**
 * Ids of the places that are at least partly where a filter asks; an unlocated one is nowhere. Null when nothing is
 * asked, or when an area or the map's view is not known.
 *
 * @param inView ids of the places that the map shows; null while there is no map
 */
export function placesWithin(
  within: Within | null,
  index: DossierIndex,
  inView: ReadonlySet<string> | null,
): ReadonlySet<string> | null {
  if (within === null) return null;
  if (within === "view") return inView;
  const area = areaOf(within, index);
  if (area === null) return null;
  const places = [...index.places.values()].filter(
    ({ geometry }) => geometry !== null && intersects(geometry, area),
  );
  return new Set(places.map(({ id }) => id));
}

function areaOf(within: Exclude<Within, "view">, index: DossierIndex): Geometry | null {
  if ("ring" in within) return drawnArea(within.ring);
  return index.places.get(within.place)?.geometry ?? null;
}
