import type { AppState } from "../state/app-state.ts";
import { closeSheet, openSheet } from "../ui/print/open-sheet.tsx";

/** Has a sheet for paper in the page's place while it is printed, however printing was asked for. */
export function syncPrint(state: AppState): void {
  addEventListener("beforeprint", () => openSheet(state, null));
  addEventListener("afterprint", closeSheet);
}
