import { layerTone } from "../cartography/layer-tone.ts";
import type { Dossier, Place } from "../dossier/dossier.ts";
import type { DossierIndex } from "../dossier/index-dossier.ts";

/**
 * Places that the map may open at, the best choice first: those that carry statements. Countries of layers with countries
 * only do not bind the view unless there is nothing else: who speaks may sit on the other side of the globe, where no
 * view has it. All others do so only where one view has them all.
 */
export function homePlaces(dossier: Dossier, index: DossierIndex): readonly (readonly Place[])[] {
  const located = dossier.places.filter((place) => place.geometry !== null);
  const stated = located.filter((place) => index.statementsByPlace.has(place.id));
  const loud = new Set(
    dossier.layers
      .filter((layer) => layerTone(layer, dossier.places) === "claim")
      .map(({ id }) => id),
  );
  const claimed = stated.filter(({ layer }) => loud.has(layer));
  return [claimed, stated.filter(isFiner), stated, located.filter(isFiner), located];
}

function isFiner(place: Place): boolean {
  return place.precision !== "country";
}
