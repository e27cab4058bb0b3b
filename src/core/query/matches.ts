import type { Place, Statement } from "../dossier/dossier.ts";
import { drawnPrecision } from "./drawn-precision.ts";
import { facetValues, STATEMENT_FACETS, type StatementFacet } from "./facet-values.ts";
import type { Filter } from "./filter.ts";
import type { FilterContext } from "./filter-context.ts";
import { timing } from "./timing.ts";

/**
 * Whether a statement is shown. Of its places one must meet everything that is asked of places, in whatever role it
 * is named. A statement without a place is in no layer, so that no layer hides it, but it is nowhere on the map either.
 */
export function matches(statement: Statement, filter: Filter, context: FilterContext): boolean {
  return (
    STATEMENT_FACETS.every((facet) => meets(facet, statement, filter, context)) &&
    (context.found === null || context.found.statements.has(statement.id)) &&
    inTime(statement, filter, context) &&
    somewhere(statement, filter, context)
  );
}

/** Whether a place meets what is asked of places; one that is not in the dossier is as good as none. */
export function placeMatches(
  place: Place | undefined,
  { precisions }: Pick<Filter, "precisions">,
  { hidden, within }: FilterContext,
): boolean {
  if (place === undefined) return precisions.size === 0 && within === null;
  return (
    !hidden.has(place.layer) &&
    (precisions.size === 0 || precisions.has(drawnPrecision(place))) &&
    (within === null || within.has(place.id))
  );
}

function meets(
  facet: StatementFacet,
  statement: Statement,
  filter: Filter,
  context: FilterContext,
): boolean {
  const asked: ReadonlySet<string> = filter[facet];
  if (asked.size === 0) return true;
  const values = facetValues(facet, statement, context);
  return values === null || [...values].some((value) => asked.has(value));
}

function inTime({ id }: Statement, filter: Filter, { times }: FilterContext): boolean {
  const found = timing(times.get(id), filter);
  return found === "inside" || (found === "undated" && filter.span?.datedOnly !== true);
}

function somewhere({ places }: Statement, filter: Filter, context: FilterContext): boolean {
  if (places.length === 0) return placeMatches(undefined, filter, context);
  return places.some(({ place }) => placeMatches(context.index.places.get(place), filter, context));
}
