import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { useApp } from "../use-app.ts";

/** Where a reader reads: this part of the panel's height from its top. */
const LINE = 0.4;

/** Keys that scroll. */
const SCROLLING = ["ArrowDown", "ArrowUp", "PageDown", "PageUp", "Home", "End", " "];

/**
 * Opens the step that lies at the reading line while the reader scrolls, and brings a step that was opened otherwise to
 * that line. Scrolling done here opens nothing.
 */
export function useReadingLine(
  steps: RefObject<HTMLOListElement | null>,
  open: (id: string) => void,
): void {
  const state = useApp();
  const current = state.tour.value;
  useEffect(() => {
    const list = steps.current;
    const scroller = list && scrollerOf(list);
    if (!list || !scroller) return;
    let byReader = false;
    const begin = (event: Event) => {
      if (event instanceof KeyboardEvent && !SCROLLING.includes(event.key)) return;
      byReader = true;
    };
    const scroll = () => {
      if (!byReader) return;
      const id = stepAtLine(list, scroller);
      if (id !== null && id !== state.tour.peek()) open(id);
    };
    const still = () => {
      byReader = false;
    };
    const listeners = new AbortController();
    const { signal } = listeners;
    for (const name of ["wheel", "touchmove", "pointerdown", "keydown"])
      scroller.addEventListener(name, begin, { signal, passive: true });
    scroller.addEventListener("click", still, { signal, capture: true });
    scroller.addEventListener("scroll", scroll, { signal, passive: true });
    return () => listeners.abort();
  }, [steps, state, open]);
  useEffect(() => {
    const list = steps.current;
    const scroller = list && scrollerOf(list);
    const step = list?.querySelector(`[data-step="${current}"]`);
    if (!scroller || !step || stepAtLine(list, scroller) === current) return;
    const { top } = step.getBoundingClientRect();
    const box = scroller.getBoundingClientRect();
    scroller.scrollTop += top - box.top - (LINE * box.height) / 2;
  }, [steps, current]);
}

/** The panel's own scroller, or the page where the panel scrolls with it. */
function scrollerOf(list: HTMLElement): Element | null {
  const panel = list.closest(".panel-scroll");
  return panel && panel.scrollHeight > panel.clientHeight ? panel : document.scrollingElement;
}

function stepAtLine(list: HTMLElement, scroller: Element): string | null {
  const box = scroller.getBoundingClientRect();
  const line = Math.max(0, box.top) + LINE * scroller.clientHeight;
  const steps = [...list.querySelectorAll<HTMLElement>("[data-step]")];
  const passed = steps.findLast((step) => step.getBoundingClientRect().top <= line);
  return (passed ?? steps[0])?.dataset.step ?? null;
}
