import type { Statement } from "../../core/dossier/dossier.ts";
import type { DossierIndex } from "../../core/dossier/index-dossier.ts";
import type { Hue } from "../../core/dossier/vocabulary.ts";
import { placeHue } from "./place-hue.ts";

/** Hue of the place a statement is about; of its first place when it is about none; ink when it has no place. */
export function statementHue(index: DossierIndex, statement: Statement): Hue {
  const entry =
    statement.places.find((candidate) => candidate.role === "about") ?? statement.places[0];
  return entry ? placeHue(index, entry.place) : "ink";
}
