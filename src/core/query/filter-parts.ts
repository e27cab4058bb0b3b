import type { Facet } from "./facet-counts.ts";
import { STATEMENT_FACETS } from "./facet-table.ts";
import type { Filter } from "./filter.ts";

/** Something that a filter asks for and that can be taken away by itself; of layers, one that is switched off. */
export type FilterPart =
  | { readonly kind: "text" | "span" | "asOf" | "within" }
  | { readonly kind: "value"; readonly facet: Facet; readonly value: string };

/** All that is asked for, in the order in which it is offered. */
export function filterParts(filter: Filter, hidden: ReadonlySet<string>): readonly FilterPart[] {
  const values = (facet: Facet, asked: ReadonlySet<string>): FilterPart[] =>
    [...asked].map((value) => ({ kind: "value", facet, value }));
  return [
    ...(filter.text.trim() === "" ? [] : [{ kind: "text" } as const]),
    ...values("layers", hidden),
    ...STATEMENT_FACETS.flatMap((facet) => values(facet, filter[facet])),
    ...values("precisions", filter.precisions),
    ...(filter.span === null ? [] : [{ kind: "span" } as const]),
    ...(filter.asOf === null ? [] : [{ kind: "asOf" } as const]),
    ...(filter.within === null ? [] : [{ kind: "within" } as const]),
  ];
}
