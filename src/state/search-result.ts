import type { Found } from "../core/query/filter-context.ts";

/** What was found for a text that was searched for. */
export type SearchResult = { readonly text: string; readonly found: Found };
