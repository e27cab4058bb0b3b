import { drawnPrecision } from "./drawn-precision.ts";
import type { Filter } from "./filter.ts";
import type { FilterContext } from "./filter-context.ts";
import { placeMatches } from "./place-matches.ts";

/** How a place stands to what is asked of places. */
export type PlaceStanding = {
  readonly meets: boolean;
  /** The layer, where the place meets everything but perhaps that. */
  readonly layer: string | null;
  /** The precision it is drawn with, likewise. */
  readonly precision: string | null;
};

const ANY_LAYER: ReadonlySet<string> = new Set();
const ANY_PRECISION: Pick<Filter, "precisions"> = { precisions: new Set() };

/** How every place of the dossier stands, by its id. */
export function placeStandings(
  filter: Filter,
  context: FilterContext,
): ReadonlyMap<string, PlaceStanding> {
  const { within } = context;
  const standings = new Map<string, PlaceStanding>();
  for (const [id, place] of context.index.places) {
    const butLayer = placeMatches(place, filter, { hidden: ANY_LAYER, within });
    const butPrecision = placeMatches(place, ANY_PRECISION, context);
    standings.set(id, {
      meets: butLayer && butPrecision,
      layer: butLayer ? place.layer : null,
      precision: butPrecision ? drawnPrecision(place) : null,
    });
  }
  return standings;
}
