import type { Place, Statement } from "../dossier/dossier.ts";
import { STATEMENT_FACETS } from "./facet-table.ts";
import type { Filter } from "./filter.ts";
import type { FilterContext } from "./filter-context.ts";
import { placeMatches } from "./place-matches.ts";

/**
 * Ids of the places that meet what is asked of places and that a shown statement names. One that no statement names is
 * shown while nothing is asked of statements, and the words that are searched for are found in its own names.
 */
export function shownPlaces(
  places: readonly Place[],
  shown: readonly Statement[],
  filter: Filter,
  context: FilterContext,
): ReadonlySet<string> {
  const named = new Set(shown.flatMap((statement) => statement.places.map(({ place }) => place)));
  const asksOfStatements =
    filter.span !== null ||
    filter.asOf !== null ||
    STATEMENT_FACETS.some((facet) => filter[facet].size > 0);
  const alone = ({ id }: Place): boolean =>
    !asksOfStatements &&
    !context.index.statementsByPlace.has(id) &&
    (context.found === null || context.found.places.has(id));
  const matching = places.filter(
    (place) => placeMatches(place, filter, context) && (named.has(place.id) || alone(place)),
  );
  return new Set(matching.map(({ id }) => id));
}
