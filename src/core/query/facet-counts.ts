import type { Statement } from "../dossier/dossier.ts";
import { STATEMENT_FACETS, type StatementFacet } from "./facet-table.ts";
import type { Filter } from "./filter.ts";
import type { FilterContext } from "./filter-context.ts";
import { heldAgainst, valuesOf } from "./held-against.ts";
import type { PlaceStanding } from "./place-standings.ts";

/** Whatever a filter asks for by values: what statements have by themselves, and what their places have. */
export type Facet = StatementFacet | "layers" | "precisions";

/** How many statements have each value, of those that meet everything that is asked besides the value's own facet. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** Counts what a filter would leave if one of its parts were another. */
export function facetCounts(
  statements: readonly Statement[],
  filter: Filter,
  context: FilterContext,
): FacetCounts {
  const datedOnly = filter.span?.datedOnly === true;
  const counts = emptyCounts();
  for (const held of heldAgainst(statements, filter, context)) {
    const { statement, failed, places, isSomewhere, isUndated } = held;
    if (isUndated && datedOnly) continue;
    if (failed === null) countPlaces(counts, places);
    if (!isSomewhere) continue;
    for (const facet of failed === null ? STATEMENT_FACETS : [failed]) {
      for (const value of valuesOf(facet, statement, context)) count(counts[facet], value);
    }
  }
  return counts;
}

type Counting = Readonly<Record<Facet, Map<string, number>>>;

function emptyCounts(): Counting {
  return {
    speakers: new Map(),
    parties: new Map(),
    acts: new Map(),
    answers: new Map(),
    hedges: new Map(),
    anchors: new Map(),
    layers: new Map(),
    precisions: new Map(),
  };
}

function count(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** Counts a statement once for each layer and each precision that it would be shown for. */
function countPlaces(counts: Counting, places: readonly (PlaceStanding | undefined)[]): void {
  places.forEach((place, at) => {
    const isNew = (part: "layer" | "precision"): boolean =>
      places.findIndex((other) => other?.[part] === place?.[part]) === at;
    if (place?.layer && isNew("layer")) count(counts.layers, place.layer);
    if (place?.precision && isNew("precision")) count(counts.precisions, place.precision);
  });
}
