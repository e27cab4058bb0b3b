import { batch } from "@preact/signals-core";
import type { AppState } from "./app-state.ts";
import type { MeasurePoint } from "./measure.ts";
import type { Spot } from "./spot.ts";

export function startMeasuring(state: AppState): void {
  batch(() => {
    state.spot.value = null;
    state.drawing.value = null;
    state.candidates.value = [];
    state.measuring.value = [];
  });
}

/** Adds a point to the way; does nothing when nothing is measured. */
export function addMeasurePoint(state: AppState, point: MeasurePoint): void {
  const points = state.measuring.value;
  if (points !== null) state.measuring.value = [...points, point];
}

/** Shows the coordinates of a point, or of the middle of the map. */
export function showSpot(state: AppState, spot: Spot | "center"): void {
  batch(() => {
    state.measuring.value = null;
    state.drawing.value = null;
    state.spot.value = spot;
  });
}

/** Ends measuring and drawing, and takes coordinates away. */
export function closeTool(state: AppState): void {
  batch(() => {
    state.measuring.value = null;
    state.drawing.value = null;
    state.spot.value = null;
  });
}
