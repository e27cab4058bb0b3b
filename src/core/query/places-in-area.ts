import type { Geometry } from "geojson";
import type { DossierIndex } from "../dossier/index-dossier.ts";
import { drawnArea } from "../geometry/drawn-area.ts";
import { intersects } from "../geometry/intersects.ts";
import type { Area } from "./filter.ts";

/** Ids of the places that are at least partly in an area; an unlocated one is nowhere. Null when the area is not known. */
export type PlacesInArea = (area: Area, index: DossierIndex) => ReadonlySet<string> | null;

export const placesInArea: PlacesInArea = (asked, index) => {
  const area = geometryOf(asked, index);
  if (area === null) return null;
  const places = [...index.places.values()].filter(
    ({ geometry }) => geometry !== null && intersects(geometry, area),
  );
  return new Set(places.map(({ id }) => id));
};

function geometryOf(area: Area, index: DossierIndex): Geometry | null {
  if ("ring" in area) return drawnArea(area.ring);
  return index.places.get(area.place)?.geometry ?? null;
}
