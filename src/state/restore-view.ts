import { batch } from "@preact/signals-core";
import { NO_FILTER } from "../core/query/filter.ts";
import type { AppState } from "./app-state.ts";
import { defaultTab } from "./default-tab.ts";
import type { Selection } from "./selection.ts";
import { showStep, stepOf } from "./tour.ts";
import type { View } from "./view.ts";

/** What a link to the page as it stands now restores. */
export function currentView(state: AppState): View {
  return {
    ...state.selection.value,
    tab: state.tab.value,
    hidden: state.hidden.value,
    filter: state.filter.value,
    grouping: state.grouping.value,
    sorting: state.sorting.value,
    camera: state.camera.value,
    projection: state.projection.value,
    base: state.base.value,
    reading: state.reading.value,
    tour: state.tour.value,
  };
}

/** Opens a view. What it does not name is as when the page opens. */
export function restoreView(state: AppState, view: Partial<View>): void {
  const selection: Selection = { place: view.place ?? null, statement: view.statement ?? null };
  batch(() => {
    state.candidates.value = [];
    state.selection.value = selection;
    state.tab.value = view.tab ?? defaultTab(selection);
    state.hidden.value = view.hidden ?? new Set();
    state.filter.value = view.filter ?? NO_FILTER;
    state.grouping.value = view.grouping ?? "order";
    state.sorting.value = view.sorting ?? "order";
    state.camera.value = view.camera ?? null;
    state.projection.value = view.projection ?? "globe";
    state.base.value = view.base ?? null;
    state.reading.value = view.reading ?? null;
    state.setAside.value = null;
    state.tour.value = view.tour ?? null;
    const step = stepOf(state, state.tour.value);
    if (step && state.camera.value === null) showStep(state, step);
  });
}
