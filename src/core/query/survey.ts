import type { Statement } from "../dossier/dossier.ts";
import type { Filter } from "./filter.ts";
import type { FilterContext } from "./filter-context.ts";
import { heldAgainst } from "./held-against.ts";

/** What a filter leaves of a dossier's statements. */
export type Survey = {
  /** The statements that are shown, in the dossier's order. */
  readonly shown: readonly Statement[];
  /** How many of those that meet all else have no date to say whether they are in the time asked for. */
  readonly undated: number;
};

/**
 * Holds every statement against a filter. Within a facet one value is enough; all parts that ask for something must be
 * met. Of a statement's places one must meet everything that is asked of places, in whatever role it is named. A
 * statement without a place is in no layer, so that no layer hides it, but it is nowhere on the map either.
 */
export function survey(
  statements: readonly Statement[],
  filter: Filter,
  context: FilterContext,
): Survey {
  const datedOnly = filter.span?.datedOnly === true;
  const shown: Statement[] = [];
  let undated = 0;
  for (const { statement, failed, isSomewhere, isUndated } of heldAgainst(
    statements,
    filter,
    context,
  )) {
    if (failed !== null || !isSomewhere) continue;
    if (isUndated) undated += 1;
    if (!isUndated || !datedOnly) shown.push(statement);
  }
  return { shown, undated };
}
