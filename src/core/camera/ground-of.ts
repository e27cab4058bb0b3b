import type { Geometry } from "geojson";
import type { Place } from "../dossier/dossier.ts";
import { disc } from "../geometry/disc.ts";

/** What places cover on the ground; a point with a radius is a disc. Places without a geometry cover nothing. */
export function groundOf(places: readonly Place[]): Geometry[] {
  return places.flatMap(({ geometry, radius }) => {
    if (geometry === null) return [];
    if (geometry.type !== "Point" || radius === undefined) return [geometry];
    return [disc(geometry.coordinates, radius)];
  });
}
