import type { Dossier, Place, Statement } from "../dossier/dossier.ts";
import type { DossierIndex } from "../dossier/index-dossier.ts";

/** Whether an export holds the whole dossier, what the map shows, or what was picked out. */
export const EXPORT_SCOPES = ["all", "shown", "selected"] as const;
export type ExportScope = (typeof EXPORT_SCOPES)[number];

/** What of a dossier is exported. */
export type ExportSelection = {
  readonly dossier: Dossier;
  readonly index: DossierIndex;
  readonly places: readonly Place[];
  readonly statements: readonly Statement[];
  readonly scope: ExportScope;
  /** What was left out, in words that a program can read back, e.g. `layers: kursk`; null for all. */
  readonly filter: string | null;
};

/** Everything in a dossier. */
export function selectAll(dossier: Dossier, index: DossierIndex): ExportSelection {
  const { places, statements } = dossier;
  return { dossier, index, places, statements, scope: "all", filter: null };
}

/** Places and statements by id, in the dossier's order. */
export function selectByIds(
  { dossier, index }: Pick<ExportSelection, "dossier" | "index">,
  places: ReadonlySet<string>,
  statements: ReadonlySet<string>,
  { scope, filter }: Pick<ExportSelection, "scope" | "filter">,
): ExportSelection {
  return {
    dossier,
    index,
    places: dossier.places.filter(({ id }) => places.has(id)),
    statements: dossier.statements.filter(({ id }) => statements.has(id)),
    scope,
    filter,
  };
}

/** Places by id, and the statements that name any of them in any role, all in the dossier's order. */
export function selectByPlaces(
  dossier: Dossier,
  index: DossierIndex,
  ids: ReadonlySet<string>,
  scope: ExportScope,
  filter: string,
): ExportSelection {
  return {
    dossier,
    index,
    places: dossier.places.filter(({ id }) => ids.has(id)),
    statements: dossier.statements.filter(({ places }) =>
      places.some(({ place }) => ids.has(place)),
    ),
    scope,
    filter,
  };
}
