import type { DossierIndex } from "../dossier/index-dossier.ts";
import type { AnchorState } from "../evidence/report.ts";
import type { FacetTable } from "./facet-table.ts";
import type { StatementTimes } from "./statement-times.ts";

/** What a search found. */
export type Found = {
  /** Ids. */
  readonly statements: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** The words of the dossier that it was found by, folded. */
  readonly terms: ReadonlySet<string>;
};

/** What a filter is held against besides the statement itself. */
export type FilterContext = {
  readonly index: DossierIndex;
  readonly facets: FacetTable;
  /** Ids of layers that are switched off. */
  readonly hidden: ReadonlySet<string>;
  /** How the anchors of each statement stand in the reader's copy; null while there is none. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<AnchorState>> | null;
  /** Ids of the places that are where the filter asks; null when it does not ask, or it cannot be known yet. */
  readonly within: ReadonlySet<string> | null;
  /** What the filter's words were found in; null when it has none, or they have not been looked for yet. */
  readonly found: Found | null;
  /** Dates of the statements, by their ids. */
  readonly times: ReadonlyMap<string, StatementTimes>;
};
