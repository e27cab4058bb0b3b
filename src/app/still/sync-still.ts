import { effect } from "@preact/signals-core";
import { reportProblem } from "../../state/actions.ts";
import type { AppState } from "../../state/app-state.ts";

/**
 * Lets the still map be moved about as long as there is no live one; what that takes is loaded then.
 *
 * @param drawn called whenever its elements are others
 */
export function syncStill(state: AppState, still: SVGSVGElement, drawn: () => void): void {
  let release: (() => void) | null = null;
  const alone = (): boolean => {
    const status = state.mapStatus.peek();
    return status === "failed" || status === "none";
  };
  const take = async (): Promise<void> => {
    try {
      const { moveStill } = await import("./move-still.ts");
      if (alone() && release === null) release = moveStill(state, still, drawn);
    } catch (error) {
      reportProblem(state, { kind: "map-error", detail: String(error) });
    }
  };
  effect(() => {
    if (state.mapStatus.value === "ready") {
      release?.();
      release = null;
    } else if (alone()) void take();
  });
}
