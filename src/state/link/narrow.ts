import { type Filter, NO_FILTER } from "../../core/query/filter.ts";
import type { ReadView } from "./link-parameter.ts";

/** Adds parts to the filter that a link has named so far. */
export function narrow(view: ReadView, parts: Partial<Filter>): void {
  view.filter = { ...(view.filter ?? NO_FILTER), ...parts };
}
