import { batch } from "@preact/signals-core";
import type { AppState } from "./app-state.ts";
import { type MeasurePoint, pointOfPlace } from "./measure.ts";
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

/** Makes a place the beginning of the way, or its end; points between stay. */
export function measureAt(state: AppState, end: "from" | "to", place: string): void {
  const points = state.measuring.value;
  const point = pointOfPlace(state, place);
  if (points === null || point === null) return;
  state.measuring.value =
    end === "from"
      ? [point, ...points.slice(1)]
      : [...points.slice(0, Math.max(1, points.length - 1)), point];
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
