import type { Statement } from "../../core/dossier/dossier.ts";
import type { DossierIndex } from "../../core/dossier/index-dossier.ts";
import type { Hue } from "../../core/dossier/vocabulary.ts";
import { leadingPlace } from "./leading-place.ts";
import { placeHue } from "./place-hue.ts";

/** Hue of a statement's leading place; ink when it has no place. */
export function statementHue(index: DossierIndex, statement: Statement): Hue {
  const place = leadingPlace(statement);
  return place === null ? "ink" : placeHue(index, place);
}
