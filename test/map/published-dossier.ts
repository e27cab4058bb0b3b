import type { Dossier, Place } from "../../src/core/dossier/dossier.ts";
import { type DossierIndex, indexDossier } from "../../src/core/dossier/index-dossier.ts";
import { loadDossier } from "../../src/site/load-dossier.ts";

export type Published = {
  readonly dossier: Dossier;
  readonly index: DossierIndex;
  /** The place with an id; throws when the dossier has none. */
  readonly place: (id: string) => Place;
};

/** The dossier on North Korean soldiers in Russia, as published: it spans the antimeridian. */
export async function publishedDossier(): Promise<Published> {
  const { dossier } = await loadDossier("geo/dossiers", "ntv-2024-10-24");
  if (!dossier) throw new Error("The published dossier cannot be read.");
  const index = indexDossier(dossier);
  const place = (id: string): Place => {
    const found = index.places.get(id);
    if (!found) throw new Error(`The published dossier has no place “${id}”.`);
    return found;
  };
  return { dossier, index, place };
}
