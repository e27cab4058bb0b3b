import { batch } from "@preact/signals-core";
import type { TourStep } from "../core/dossier/dossier.ts";
import type { AppState } from "./app-state.ts";
import { clearFilter } from "./filter-actions.ts";
import { placesNamed } from "./reading.ts";
import { NOTHING_SELECTED } from "./selection.ts";

/**
 * Opens a step of the dossier's tour and moves the map to it. An unknown id opens none. The tour shows everything: what
 * is filtered when it begins is set aside until it ends.
 */
export function goToStep(state: AppState, id: string): void {
  const step = stepOf(state, id);
  if (!step) return;
  batch(() => {
    if (state.tour.value === null) {
      state.setAside.value = { filter: state.filter.value, hidden: state.hidden.value };
      clearFilter(state);
    }
    state.candidates.value = [];
    state.selection.value = NOTHING_SELECTED;
    state.tour.value = id;
    showStep(state, step);
  });
}

/** Opens the step that is so many after the one that is open; at the ends it stays. */
export function moveByStep(state: AppState, by: number): void {
  const at = state.dossier.tour.findIndex(({ id }) => id === state.tour.value);
  const next = at < 0 ? undefined : state.dossier.tour[at + by];
  if (next) goToStep(state, next.id);
}

export function endTour(state: AppState): void {
  const before = state.setAside.value;
  batch(() => {
    state.tour.value = null;
    state.setAside.value = null;
    if (before === null) return;
    state.filter.value = before.filter;
    state.hidden.value = before.hidden;
  });
}

/** Asks the camera for what a step shows. */
export function showStep(state: AppState, step: TourStep): void {
  const places = stepPlaces(state, step);
  if (step.camera) state.cameraWish.value = { kind: "go", camera: step.camera };
  else if (places.length > 0) state.cameraWish.value = { kind: "fit", places };
}

/** The places a step shows: its own, else those of its statements. */
export function stepPlaces(state: AppState, step: TourStep): readonly string[] {
  return step.places.length > 0 ? step.places : placesNamed(state, step.statements);
}

export function stepOf({ dossier }: AppState, id: string | null): TourStep | undefined {
  return dossier.tour.find((step) => step.id === id);
}
