import { effect } from "@preact/signals-core";
import type { AppState } from "../state/app-state.ts";

/** Resolves when the map is drawn or is known not to be: what is loaded for later must not take the line from it. */
export function mapSettled({ mapStatus }: AppState): Promise<void> {
  return new Promise((resolve) => {
    // The map may have settled already: then the effect runs before its end is known.
    const dispose = effect(() => {
      if (mapStatus.value === "waiting") return;
      queueMicrotask(() => dispose());
      resolve();
    });
  });
}
