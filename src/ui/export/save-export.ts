import type { ExportNote } from "../../core/export/export-note.ts";
import type { ExportScope } from "../../core/export/export-selection.ts";
import { type ExportFormat, FORMATS } from "../../core/export/formats.ts";
import type { AppState } from "../../state/app-state.ts";
import { saveFile } from "./save-file.ts";
import { selectionFor } from "./selection-for.ts";

export type SavedExport = { readonly name: string; readonly notes: readonly ExportNote[] };

/** Makes a file of the dossier and saves it; returns its name and notes on what is not in it. */
export async function saveExport(
  state: AppState,
  scope: ExportScope,
  format: ExportFormat,
): Promise<SavedExport> {
  const { mediaType, ending, load } = FORMATS[format];
  const convert = await load();
  const { parts: content, notes } = convert(selectionFor(state, scope));
  const parts = {
    all: [],
    shown: ["shown"],
    selected: [state.selection.value.place ?? "place"],
  }[scope];
  const name = [state.dossier.id, ...parts].join("-") + ending;
  saveFile(name, [...content] as BlobPart[], mediaType);
  return { name, notes };
}
