import type { Selection } from "./selection.ts";
import type { Tab } from "./view.ts";

/** Where a selection is seen when no tab is named: a statement outside any open place is in its own tab. */
export function defaultTab({ place, statement }: Selection): Tab {
  return statement !== null && place === null ? "statements" : "places";
}
