import type { Dossier, Place } from "../dossier/dossier.ts";
import type { DossierIndex } from "../dossier/index-dossier.ts";

/**
 * Places that the map may open at, the best choice first: those that carry statements. Countries do not bind the view
 * unless there is nothing else: who speaks may sit on the other side of the globe, where no view has it.
 */
export function homePlaces(dossier: Dossier, index: DossierIndex): readonly (readonly Place[])[] {
  const located = dossier.places.filter((place) => place.geometry !== null);
  const stated = located.filter((place) => index.statementsByPlace.has(place.id));
  return [stated.filter(isFiner), stated, located.filter(isFiner), located];
}

function isFiner(place: Place): boolean {
  return place.precision !== "country";
}
