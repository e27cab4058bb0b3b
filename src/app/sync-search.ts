import { effect } from "@preact/signals-core";
import type { Search } from "../core/search/open-search.ts";
import { reportProblem } from "../state/actions.ts";
import type { AppState } from "../state/app-state.ts";

/**
 * Looks for the filter's words whenever they change. What it takes is loaded when somebody goes to the search or opens a
 * link with words in it.
 */
export function syncSearch(state: AppState): void {
  let search: Search | null = null;
  const run = (): void => {
    const text = state.filter.value.text.trim();
    if (text === "") state.searchResult.value = null;
    else if (search !== null) state.searchResult.value = { text, found: search(text) };
    else if (state.searchStatus.peek() === "idle") state.searchStatus.value = "wanted";
  };
  const load = async (): Promise<void> => {
    try {
      const { openSearch } = await import("../core/search/open-search.ts");
      search = await openSearch(state.dossier, state.index);
      state.searchStatus.value = "ready";
    } catch (error) {
      state.searchStatus.value = "failed";
      reportProblem(state, { kind: "search-failed", detail: String(error) });
    }
  };
  effect(() => {
    if (state.searchStatus.value === "wanted") void load();
  });
  effect(() => {
    // Again once it can.
    if (state.searchStatus.value !== "failed") run();
  });
}
