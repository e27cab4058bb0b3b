import { effect } from "@preact/signals-core";
import { selectPlace } from "../state/actions.ts";
import type { AppState } from "../state/app-state.ts";
import { instead } from "../ui/parts/instead.ts";

/** Makes the signs and names of the still map do what those of the live one do, and shows there what is selected. */
export function listenStill(state: AppState, still: Element): void {
  const links = [...still.querySelectorAll<SVGAElement>("a[data-on-map]")];
  for (const link of links) {
    const place = link.dataset.onMap ?? "";
    link.addEventListener(
      "click",
      instead(() => selectPlace(state, place)),
    );
    link.addEventListener("pointerenter", () => {
      state.hovered.value = place;
    });
    link.addEventListener("pointerleave", () => {
      state.hovered.value = null;
    });
  }
  effect(() => {
    const selected = state.selection.value.place;
    const shown = state.shownPlaces.value;
    for (const link of links) {
      const place = link.dataset.onMap ?? "";
      link.toggleAttribute("data-selected", place === selected);
      link.toggleAttribute("data-left-out", !shown.has(place));
    }
  });
}
