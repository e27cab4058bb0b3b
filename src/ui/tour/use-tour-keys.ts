import { useEffect } from "preact/hooks";
import { moveByStep } from "../../state/tour.ts";
import { useApp } from "../use-app.ts";

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** What has a use of its own for arrow keys. */
const OWN_ARROWS = "input, select, textarea, canvas, [role=tablist], [role=slider], [role=listbox]";

/** Arrow keys go from step to step, wherever the focus is, unless they have another use there. */
export function useTourKeys(): void {
  const state = useApp();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const by = STEPS[event.key];
      const target = event.target instanceof Element ? event.target : null;
      if (by === undefined || event.defaultPrevented || target?.closest(OWN_ARROWS)) return;
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      moveByStep(state, by);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [state]);
}
