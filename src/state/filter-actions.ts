import { batch } from "@preact/signals-core";
import type { Position } from "geojson";
import type { Facet } from "../core/query/facet-counts.ts";
import { type Filter, NO_FILTER } from "../core/query/filter.ts";
import type { FilterPart } from "../core/query/filter-parts.ts";
import { toggleLayer } from "./actions.ts";
import type { AppState } from "./app-state.ts";

/** Asks for other than before in some parts of the filter. */
export function narrowFilter(state: AppState, parts: Partial<Filter>): void {
  state.filter.value = { ...state.filter.value, ...parts };
}

/** Asks for a value of a facet, or no longer; a layer is switched. */
export function toggleValue(state: AppState, facet: Facet, value: string): void {
  if (facet === "layers") {
    toggleLayer(state, value);
    return;
  }
  const values = new Set<string>(state.filter.value[facet]);
  if (!values.delete(value)) values.add(value);
  narrowFilter(state, { [facet]: values });
}

/** Takes away one thing that is asked for. */
export function removePart(state: AppState, part: FilterPart): void {
  if (part.kind === "value") toggleValue(state, part.facet, part.value);
  else narrowFilter(state, { [part.kind]: NO_FILTER[part.kind] });
}

/** Shows everything: nothing is asked for, no layer is off, no area is being drawn. */
export function clearFilter(state: AppState): void {
  batch(() => {
    state.filter.value = NO_FILTER;
    state.hidden.value = new Set();
    state.drawing.value = null;
  });
}

/** Begins to draw the area that something must be in; other tools of the map end. */
export function startDrawing(state: AppState): void {
  batch(() => {
    state.measuring.value = null;
    state.spot.value = null;
    state.candidates.value = [];
    state.drawing.value = [];
  });
}

/** Adds a corner, longitude and latitude in degrees; does nothing when nothing is drawn. */
export function addCorner(state: AppState, corner: Position): void {
  const corners = state.drawing.value;
  if (corners !== null) state.drawing.value = [...corners, corner];
}

export function removeLastCorner(state: AppState): void {
  state.drawing.value = state.drawing.value?.slice(0, -1) ?? null;
}

/** Ends drawing and asks for what is in the area; with fewer than three corners there is none. */
export function finishDrawing(state: AppState): void {
  const ring = state.drawing.value;
  batch(() => {
    if (ring !== null && ring.length >= 3) narrowFilter(state, { within: { ring } });
    state.drawing.value = null;
  });
}
