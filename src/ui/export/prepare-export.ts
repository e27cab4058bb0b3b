import type { ExportScope } from "../../core/export/export-selection.ts";
import type { Exported, ExportOptions } from "../../core/export/exported.ts";
import { type ExportFormat, FORMATS } from "../../core/export/formats.ts";
import type { AppState } from "../../state/app-state.ts";
import { selectionFor } from "./selection-for.ts";

/** What the reader has chosen to export. */
export type ExportWish = {
  readonly scope: ExportScope;
  readonly format: ExportFormat;
  readonly options: ExportOptions;
};

/** Loads the converter and begins the export; nothing of the file is made before its parts are taken. */
export async function prepareExport(state: AppState, wish: ExportWish): Promise<Exported> {
  const convert = await FORMATS[wish.format].load();
  return convert(selectionFor(state, wish.scope), wish.options);
}

/** What the file is called. */
export function exportName(state: AppState, { scope, format }: ExportWish): string {
  const parts = {
    all: [],
    shown: ["shown"],
    selected: [state.selection.value.place ?? "place"],
  }[scope];
  return [state.dossier.id, ...parts].join("-") + FORMATS[format].ending;
}
