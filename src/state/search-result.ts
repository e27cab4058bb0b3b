import type { Found } from "../core/query/filter-context.ts";

/** What was found for a text that was searched for. */
export type SearchResult = { readonly text: string; readonly found: Found };

/** Whether the dossier can be searched: nobody has asked for it, it is being read, it can be, or it could not be had. */
export type SearchStatus = "idle" | "wanted" | "ready" | "failed";
