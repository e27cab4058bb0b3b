import { batch } from "@preact/signals-core";
import type { AppState } from "./app-state.ts";
import type { Problem } from "./problem.ts";
import { isReading } from "./reading.ts";
import { NOTHING_SELECTED } from "./selection.ts";

/** Selects a place and asks the camera to show it. An unknown id selects nothing. An article that is read stays open. */
export function selectPlace(state: AppState, place: string): void {
  if (!state.index.places.has(place)) return;
  batch(() => {
    if (!state.candidates.value.includes(place)) state.candidates.value = [];
    state.selection.value = { place, statement: null };
    if (!isReading(state)) state.tab.value = "places";
    state.cameraWish.value = { kind: "fit", places: [place] };
    showLayerOf(state, place);
  });
}

/** Takes all places under a click, smallest first; the first is selected, the others are offered. */
export function selectAmong(state: AppState, places: readonly string[]): void {
  const [first] = places;
  if (first === undefined) return;
  batch(() => {
    state.candidates.value = places.length > 1 ? places : [];
    state.selection.value = { place: first, statement: null };
    if (!isReading(state)) state.tab.value = "places";
  });
}

/** Selects a statement; its places light up on the map. Within the open place when it belongs there. */
export function selectStatement(state: AppState, statement: string): void {
  const found = state.index.statements.get(statement);
  if (!found) return;
  const places = found.places.map((entry) => entry.place);
  const open = state.selection.value.place;
  batch(() => {
    const place = open !== null && places.includes(open) ? open : null;
    if (place === null) state.candidates.value = [];
    state.selection.value = { place, statement };
    if (places.length > 0) state.cameraWish.value = { kind: "fit", places };
  });
}

/** Back to the list of all places. */
export function clearSelection(state: AppState): void {
  batch(() => {
    state.candidates.value = [];
    state.selection.value = NOTHING_SELECTED;
  });
}

export function toggleLayer(state: AppState, layer: string): void {
  const hidden = new Set(state.hidden.value);
  if (!hidden.delete(layer)) hidden.add(layer);
  state.hidden.value = hidden;
}

/** Back to the site's own ground, because the configured one that was asked for cannot be had. */
export function dropBase(state: AppState, detail: string): void {
  batch(() => {
    state.base.value = null;
    reportProblem(state, { kind: "base-failed", detail });
  });
}

/** Characters of a cause that is shown; a link or a message of megabytes is no reason to fill the page with it. */
const MAX_DETAIL = 400;

/** Tells the reader of a problem, once. */
export function reportProblem(state: AppState, { kind, detail: cause }: Problem): void {
  const detail = cause.length > MAX_DETAIL ? `${cause.slice(0, MAX_DETAIL)} …` : cause;
  const problem = { kind, detail };
  const known = state.problems.value.some(
    (other) => other.kind === problem.kind && other.detail === problem.detail,
  );
  if (!known) state.problems.value = [...state.problems.value, problem];
}

function showLayerOf(state: AppState, place: string): void {
  const layer = state.index.places.get(place)?.layer;
  if (layer !== undefined && state.hidden.value.has(layer)) toggleLayer(state, layer);
}
