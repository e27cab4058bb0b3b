import type { AppState } from "./app-state.ts";
import { pointOfPlace } from "./measure.ts";

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
