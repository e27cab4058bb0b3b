import type { AppState } from "./app-state.ts";

/** Whether clicks on the map are points of what is measured or drawn, and select nothing. */
export function isPointing({ measuring, drawing }: AppState): boolean {
  return measuring.value !== null || drawing.value !== null;
}
