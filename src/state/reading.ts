import { batch } from "@preact/signals-core";
import type { AppState } from "./app-state.ts";

/** Whether an article is open beside the map. What is then chosen on the map is looked for in it. */
export function isReading(state: AppState): boolean {
  return state.tab.value === "source" && state.reading.value !== null;
}

/** Opens a source to be read beside the map; at the sentences of a statement, if one is given. */
export function startReading(state: AppState, source: string, statement?: string): void {
  if (!state.index.sources.has(source)) return;
  batch(() => {
    state.reading.value = source;
    state.tab.value = "source";
    if (statement !== undefined) state.selection.value = { place: null, statement };
  });
}

export function stopReading(state: AppState): void {
  batch(() => {
    state.reading.value = null;
    state.pointed.value = [];
  });
}

/** Places that any of these statements names, each once. */
export function placesNamed(state: AppState, statements: readonly string[]): readonly string[] {
  const named = statements.flatMap((id) => state.index.statements.get(id)?.places ?? []);
  return [...new Set(named.map(({ place }) => place))];
}
