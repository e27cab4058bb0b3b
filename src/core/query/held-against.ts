import type { Statement } from "../dossier/dossier.ts";
import { STATEMENT_FACETS, type StatementFacet } from "./facet-table.ts";
import type { Filter } from "./filter.ts";
import type { FilterContext } from "./filter-context.ts";
import { placeMatches } from "./place-matches.ts";
import { type PlaceStanding, placeStandings } from "./place-standings.ts";
import { timing } from "./timing.ts";

/** How a statement that a search found, and that is not outside the time asked for, stands to the rest of a filter. */
export type Held = {
  readonly statement: Statement;
  /** The one facet it does not meet; null when it meets all. */
  readonly failed: StatementFacet | null;
  /** How its places stand; undefined for those that the dossier lacks. */
  readonly places: readonly (PlaceStanding | undefined)[];
  /** Whether one of its places meets all that is asked of places. */
  readonly isSomewhere: boolean;
  /** Whether it has no date to say if it is in the time asked for. */
  readonly isUndated: boolean;
};

/** Statements that a filter leaves, or would leave if one of its facets were another, in the dossier's order. */
export function* heldAgainst(
  statements: readonly Statement[],
  filter: Filter,
  context: FilterContext,
): Generator<Held> {
  const asking = STATEMENT_FACETS.filter((facet) => filter[facet].size > 0);
  const standings = placeStandings(filter, context);
  const placeless = placeMatches(undefined, filter, context);
  for (const statement of statements) {
    if (context.found !== null && !context.found.statements.has(statement.id)) continue;
    const failed = failedFacet(asking, statement, filter, context);
    if (failed === "several") continue;
    const found = timing(context.times.get(statement.id), filter);
    if (found === "outside") continue;
    const places = statement.places.map(({ place }) => standings.get(place));
    const isSomewhere =
      places.length === 0 ? placeless : places.some((each) => each?.meets ?? placeless);
    yield { statement, failed, places, isSomewhere, isUndated: found === "undated" };
  }
}

function failedFacet(
  asking: readonly StatementFacet[],
  statement: Statement,
  filter: Filter,
  context: FilterContext,
): StatementFacet | "several" | null {
  let failed: StatementFacet | null = null;
  for (const facet of asking) {
    if (meets(facet, statement, filter, context)) continue;
    if (failed !== null) return "several";
    failed = facet;
  }
  return failed;
}

/** Without a copy nothing is known of anchors, so that nothing can be asked of them. */
function meets(
  facet: StatementFacet,
  statement: Statement,
  filter: Filter,
  context: FilterContext,
): boolean {
  if (facet === "anchors" && context.anchors === null) return true;
  const asked: ReadonlySet<string> = filter[facet];
  for (const value of valuesOf(facet, statement, context)) if (asked.has(value)) return true;
  return false;
}

/** The values a statement has in a facet. */
export function valuesOf(
  facet: StatementFacet,
  { id }: Statement,
  { facets, anchors }: FilterContext,
): Iterable<string> {
  if (facet === "anchors") return anchors?.get(id) ?? [];
  return facets.get(id)?.[facet] ?? [];
}
