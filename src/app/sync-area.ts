import { effect } from "@preact/signals-core";
import { reportProblem } from "../state/actions.ts";
import type { AppState } from "../state/app-state.ts";

/** Loads what finds the places in an area once the filter asks for one. Until then everything is shown. */
export function syncArea(state: AppState): void {
  let loading = false;
  effect(() => {
    const { within } = state.filter.value;
    if (within === null || within === "view" || loading) return;
    loading = true;
    void load(state);
  });
}

async function load(state: AppState): Promise<void> {
  try {
    state.placesInArea.value = (await import("../core/query/places-in-area.ts")).placesInArea;
  } catch (error) {
    reportProblem(state, { kind: "area-failed", detail: String(error) });
  }
}
