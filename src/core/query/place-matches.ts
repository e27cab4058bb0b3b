import type { Place } from "../dossier/dossier.ts";
import { drawnPrecision } from "./drawn-precision.ts";
import type { Filter } from "./filter.ts";
import type { FilterContext } from "./filter-context.ts";

/** Whether a place meets what is asked of places; one that is not in the dossier is as good as none. */
export function placeMatches(
  place: Place | undefined,
  { precisions }: Pick<Filter, "precisions">,
  { hidden, within }: Pick<FilterContext, "hidden" | "within">,
): boolean {
  if (place === undefined) return precisions.size === 0 && within === null;
  return (
    !hidden.has(place.layer) &&
    (precisions.size === 0 || precisions.has(drawnPrecision(place))) &&
    (within === null || within.has(place.id))
  );
}
