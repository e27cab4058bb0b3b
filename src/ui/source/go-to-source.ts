import type { AppState } from "../../state/app-state.ts";

/** Ids of headings in the Source tab that other parts of the page lead to. */
export const OWN_COPY = "own-copy";
export const BOUNDARIES = "boundaries";

/** Opens the Source tab at one of its headings. */
export function goToSource(state: AppState, heading: typeof OWN_COPY | typeof BOUNDARIES): void {
  state.tab.value = "source";
  // The tab is rendered after this event; only then is there something to go to.
  setTimeout(() => {
    const found = document.getElementById(heading);
    found?.scrollIntoView();
    found?.focus({ preventScroll: true });
  });
}
