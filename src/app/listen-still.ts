import { effect } from "@preact/signals-core";
import { selectAmong, selectPlace } from "../state/actions.ts";
import type { AppState } from "../state/app-state.ts";
import { instead } from "../ui/parts/instead.ts";

const LINK = "a[data-on-map]";

/**
 * Makes the signs and names of the still map do what those of the live one do, and shows there what is selected. Returns what
 * is to be called when others have taken their place.
 */
export function listenStill(state: AppState, still: SVGElement): () => void {
  still.addEventListener("click", (event) => {
    const place = placeOf(event.target);
    if (place === null) return;
    const { detail, clientX, clientY } = event;
    // A key that follows a link is a click at no point.
    const select = () =>
      detail === 0 ? selectPlace(state, place) : selectAmong(state, placesAt(clientX, clientY));
    instead(select)(event);
  });
  still.addEventListener("pointerover", ({ target }) => {
    state.hovered.value = placeOf(target);
  });
  still.addEventListener("pointerleave", () => {
    state.hovered.value = null;
  });
  const mark = (): void => {
    const { place: selected } = state.selection.peek();
    const shown = state.shownPlaces.peek();
    const hidden = state.hidden.peek();
    for (const link of still.querySelectorAll<SVGAElement>(LINK)) {
      const place = link.dataset.onMap ?? "";
      link.toggleAttribute("data-selected", place === selected);
      link.toggleAttribute("data-left-out", !shown.has(place));
      link.toggleAttribute("data-hidden", hidden.has(state.index.places.get(place)?.layer ?? ""));
    }
  };
  effect(() => {
    void [state.selection.value, state.shownPlaces.value, state.hidden.value];
    mark();
  });
  return mark;
}

function placeOf(target: EventTarget | null): string | null {
  const link = target instanceof Element ? target.closest<SVGAElement>(LINK) : null;
  return link?.dataset.onMap ?? null;
}

/** The places drawn at a point of the screen, what is above first: smaller ones are drawn above larger ones. */
function placesAt(x: number, y: number): string[] {
  return [...new Set(document.elementsFromPoint(x, y).flatMap((at) => placeOf(at) ?? []))];
}
