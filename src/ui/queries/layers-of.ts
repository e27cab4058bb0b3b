import type { Layer, Statement } from "../../core/dossier/dossier.ts";
import type { DossierIndex } from "../../core/dossier/index-dossier.ts";
import { leadingPlace } from "./leading-place.ts";

/** The layers whose hue statements have, each once. */
export function layersOf(index: DossierIndex, statements: readonly Statement[]): readonly Layer[] {
  const ids = statements.flatMap(
    (statement) => index.places.get(leadingPlace(statement) ?? "")?.layer ?? [],
  );
  return [...new Set(ids)].flatMap((id) => index.layers.get(id) ?? []);
}
