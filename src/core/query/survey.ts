import type { Place, Statement } from "../dossier/dossier.ts";
import { drawnPrecision } from "./drawn-precision.ts";
import { STATEMENT_FACETS, type StatementFacet } from "./facet-table.ts";
import type { Filter } from "./filter.ts";
import type { FilterContext } from "./filter-context.ts";
import { placeMatches } from "./place-matches.ts";
import { timing } from "./timing.ts";

/** Whatever a filter asks for by values: what statements have by themselves, and what their places have. */
export type Facet = StatementFacet | "layers" | "precisions";

/** How many statements have each value, of those that meet everything that is asked besides the value's own facet. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** What a filter leaves of a dossier's statements, and what it would leave if one of its parts were another. */
export type Survey = {
  /** The statements that are shown, in the dossier's order. */
  readonly shown: readonly Statement[];
  readonly counts: FacetCounts;
  /** How many of those that meet all else have no date to say whether they are in the time asked for. */
  readonly undated: number;
};

/**
 * Holds every statement against a filter, once. Within a facet one value is enough; all parts that ask for something
 * must be met. Of a statement's places one must meet everything that is asked of places, in whatever role it is named.
 * A statement without a place is in no layer, so that no layer hides it, but it is nowhere on the map either.
 */
export function survey(
  statements: readonly Statement[],
  filter: Filter,
  context: FilterContext,
): Survey {
  const asking = STATEMENT_FACETS.filter((facet) => filter[facet].size > 0);
  const counts = emptyCounts();
  const shown: Statement[] = [];
  let undated = 0;
  for (const statement of statements) {
    if (context.found !== null && !context.found.statements.has(statement.id)) continue;
    const failed = asking.filter((facet) => !meets(facet, statement, filter, context));
    if (failed.length > 1) continue;
    const found = timing(context.times.get(statement.id), filter);
    if (found === "outside") continue;
    const somewhere = isSomewhere(statement, filter, context);
    if (failed.length === 0 && somewhere && found === "undated") undated += 1;
    if (found === "undated" && filter.span?.datedOnly === true) continue;
    if (failed.length === 0) countPlaces(counts, statement, filter, context);
    if (!somewhere) continue;
    if (failed.length === 0) shown.push(statement);
    const [only] = failed;
    for (const facet of only === undefined ? STATEMENT_FACETS : [only]) {
      for (const value of valuesOf(facet, statement, context)) count(counts[facet], value);
    }
  }
  return { shown, counts, undated };
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

function valuesOf(
  facet: StatementFacet,
  { id }: Statement,
  { facets, anchors }: FilterContext,
): Iterable<string> {
  if (facet === "anchors") return anchors?.get(id) ?? [];
  return facets.get(id)?.[facet] ?? [];
}

function isSomewhere({ places }: Statement, filter: Filter, context: FilterContext): boolean {
  if (places.length === 0) return placeMatches(undefined, filter, context);
  return places.some(({ place }) => placeMatches(context.index.places.get(place), filter, context));
}

const ANY_LAYER: ReadonlySet<string> = new Set();
const ANY_PRECISION: Pick<Filter, "precisions"> = { precisions: new Set() };

/** Counts a statement once for each layer and each precision that it would be shown for. */
function countPlaces(
  counts: Counting,
  statement: Statement,
  filter: Filter,
  context: FilterContext,
): void {
  const places = statement.places.flatMap(({ place }) => context.index.places.get(place) ?? []);
  const everyLayer = { ...context, hidden: ANY_LAYER };
  const layers = places.filter((place) => placeMatches(place, filter, everyLayer));
  const precisions = places.filter((place) => placeMatches(place, ANY_PRECISION, context));
  for (const layer of distinct(layers, ({ layer }) => layer)) count(counts.layers, layer);
  for (const precision of distinct(precisions, drawnPrecision)) count(counts.precisions, precision);
}

function distinct(places: readonly Place[], value: (place: Place) => string): Iterable<string> {
  return places.length < 2 ? places.map(value) : new Set(places.map(value));
}
