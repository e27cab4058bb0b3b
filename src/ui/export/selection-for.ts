import {
  type ExportScope,
  type ExportSelection,
  selectAll,
  selectByIds,
  selectByPlaces,
} from "../../core/export/export-selection.ts";
import type { AppState } from "../../state/app-state.ts";
import { filterText } from "../../state/link/filter-text.ts";
import { currentView } from "../../state/restore-view.ts";

/** What of the dossier an export of that scope holds as the page is now. */
export function selectionFor(state: AppState, scope: ExportScope): ExportSelection {
  const { dossier, index } = state;
  if (scope === "all") return selectAll(dossier, index);
  if (scope === "selected") {
    const place = state.selection.value.place ?? "";
    return selectByPlaces(dossier, index, new Set([place]), scope, `places: ${place}`);
  }
  const hidden = state.hidden.value;
  const layers = dossier.layers.map(({ id }) => id).filter((id) => !hidden.has(id));
  const asked = filterText(currentView(state));
  const filter = [`layers: ${layers.join(", ")}`, ...(asked === "" ? [] : [asked])].join("; ");
  return selectByIds(state, state.shownPlaces.value, state.shown.value, { scope, filter });
}
