import { batch } from "@preact/signals-core";
import { selectPlace } from "../../state/actions.ts";
import type { AppState } from "../../state/app-state.ts";

/** Opens a place from the list. Its entry goes from under the pointer without a word, so it is no longer hovered. */
export function openPlace(state: AppState, place: string): void {
  batch(() => {
    selectPlace(state, place);
    state.hovered.value = null;
  });
}
