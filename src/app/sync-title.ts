import { effect } from "@preact/signals-core";
import { localize } from "../core/dossier/localize.ts";
import type { AppState } from "../state/app-state.ts";

/** Keeps the document's title as the page's: the open place first, then the dossier. */
export function syncTitle(state: AppState): void {
  effect(() => {
    const language = state.language.value;
    const place = state.index.places.get(state.selection.value.place ?? "");
    const names = [...(place ? [place.name] : []), state.dossier.title];
    document.title = names.map((name) => localize(name, language).words).join(" · ");
  });
}
