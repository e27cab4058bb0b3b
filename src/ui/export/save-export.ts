import type { ExportScope } from "../../core/export/export-selection.ts";
import type { ExportFormat } from "../../core/export/formats.ts";
import type { AppState } from "../../state/app-state.ts";
import { saveFile } from "./save-file.ts";
import { selectionFor } from "./selection-for.ts";

export type SavedExport = { readonly name: string; readonly notes: readonly string[] };

/** Makes a file of the dossier and saves it; returns its name and notes on what is not in it. */
export async function saveExport(
  state: AppState,
  scope: ExportScope,
  format: ExportFormat,
): Promise<SavedExport> {
  // The converters bring geometry code that readers who only read do not need.
  const { CONVERTERS } = await import("../../core/export/formats.ts");
  const { convert, mediaType, ending } = CONVERTERS[format];
  const { text, notes } = convert(selectionFor(state, scope));
  const parts = {
    all: [],
    shown: ["shown"],
    selected: [state.selection.value.place ?? "place"],
  }[scope];
  const name = [state.dossier.id, ...parts].join("-") + ending;
  saveFile(name, text, mediaType);
  return { name, notes };
}
