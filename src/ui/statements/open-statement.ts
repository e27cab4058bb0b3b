import { batch } from "@preact/signals-core";
import { selectStatement } from "../../state/actions.ts";
import type { AppState } from "../../state/app-state.ts";
import { defaultTab } from "../../state/default-tab.ts";

/** Selects a statement and goes to where its card is: the open place when it belongs there, else its tab. */
export function openStatement(state: AppState, id: string): void {
  batch(() => {
    selectStatement(state, id);
    state.tab.value = defaultTab(state.selection.peek());
  });
}
