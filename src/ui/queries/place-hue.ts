import type { DossierIndex } from "../../core/dossier/index-dossier.ts";
import type { Hue } from "../../core/dossier/vocabulary.ts";

/** Hue of the layer a place is in; ink for a place the dossier does not have. */
export function placeHue(index: DossierIndex, place: string): Hue {
  const layer = index.places.get(place)?.layer;
  return (layer === undefined ? undefined : index.layers.get(layer)?.hue) ?? "ink";
}
