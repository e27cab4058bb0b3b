import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { AppState } from "../../state/app-state.ts";
import { PlaceDetail, SourceTab, Tour } from "../later-parts.ts";
import { useApp } from "../use-app.ts";
import { PLACE_HEADING, READING_HEADING } from "./headings.ts";

/** Pixels. A panel lower than this has no room for the dossier's head over what was just opened. */
const LOW = 600;

/** What the panel shows: the tour, or a tab, in Places the list or one place, in Source an article that is read; once it can. */
type View = {
  readonly tab: string;
  readonly place: string | null;
  readonly reading: string | null;
  readonly touring: boolean;
};

/**
 * Keeps reader and keyboard where they are when the panel shows something else. A place is read from its
 * top; the list and the other tabs come back as they were left. Focus goes to a place's heading, back to its entry in the list, or
 * to the statement that was opened, when it was in what has gone; never away from the map, nor into an embed from the page around.
 */
export function usePanelFocus(
  scroller: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
): void {
  const state = useApp();
  const shown = viewOf(state);
  const before = useRef<View>(shown);
  const scrolls = useRef(new Map<string, number>());
  const key = keyOf(shown);
  useLayoutEffect(() => {
    const panel = scroller.current;
    const last = before.current;
    const now = viewOf(state);
    before.current = now;
    if (!panel || keyOf(last) === key) return;
    // What is inside follows the same signals, and is rendered right after this.
    queueMicrotask(() => {
      const isElsewhere = state.page.embed && !document.hasFocus();
      if (!now.touring && !isElsewhere) moveFocus(content.current, last, now);
      const top = contentStart(panel, content.current);
      const start = panel.clientHeight < LOW ? top : Math.min(panel.scrollTop, top);
      panel.scrollTop = now.place === null ? (scrolls.current.get(key) ?? start) : start;
    });
  }, [key, scroller, content, state]);
  useLayoutEffect(() => {
    const panel = scroller.current;
    if (!panel) return;
    const remember = () => {
      scrolls.current.set(keyOf(before.current), panel.scrollTop);
    };
    panel.addEventListener("scroll", remember, { passive: true });
    return () => panel.removeEventListener("scroll", remember);
  }, [scroller]);
}

function viewOf(state: AppState): View {
  const tab = state.tab.value;
  return {
    tab,
    place: tab === "places" && PlaceDetail.awake.value ? state.selection.value.place : null,
    reading: tab === "source" && SourceTab.awake.value ? state.reading.value : null,
    touring: state.tour.value !== null && Tour.awake.value,
  };
}

function keyOf({ tab, place, reading, touring }: View): string {
  if (touring) return "tour";
  return `${tab} ${place ?? reading ?? ""}`;
}

function moveFocus(content: HTMLElement | null, last: View, now: View): void {
  const active = document.activeElement;
  if (!content || (active !== document.body && !content.contains(active))) return;
  if (last.touring && document.activeElement === document.body) {
    document
      .querySelector<HTMLElement>('[data-action="start-tour"]')
      ?.focus({ preventScroll: true });
  } else if (now.place !== null) {
    document.getElementById(PLACE_HEADING)?.focus({ preventScroll: true });
  } else if (now.reading !== null) {
    document.getElementById(READING_HEADING)?.focus({ preventScroll: true });
  } else if (last.reading !== null && now.tab === last.tab) {
    content.querySelector<HTMLElement>('[data-action="read"]')?.focus({ preventScroll: true });
  } else if (last.place !== null && now.tab === last.tab) {
    content
      .querySelector<HTMLElement>(`[data-place="${last.place}"]`)
      ?.focus({ preventScroll: true });
  } else if (now.tab !== last.tab && active === document.body) {
    content.querySelector<HTMLElement>(".card[aria-current]")?.focus({ preventScroll: true });
  }
}

/** How far to scroll until the content begins right under what stays: the tabs and, where there is room, the search. */
function contentStart(panel: HTMLElement, content: HTMLElement | null): number {
  if (!content) return 0;
  const above = [...panel.querySelectorAll(".tabs, .filter-row")]
    .filter((element) => getComputedStyle(element).position === "sticky")
    .reduce((height, element) => height + element.clientHeight, 0);
  const top = content.getBoundingClientRect().top - panel.getBoundingClientRect().top;
  return panel.scrollTop + top - above;
}
