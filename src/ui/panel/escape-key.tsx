import { useEffect } from "preact/hooks";
import { clearSelection } from "../../state/actions.ts";
import { useApp } from "../use-app.ts";

/** Escape closes what is open: first the export menu, then the place, which goes back to all places. */
export function EscapeKey(): null {
  const state = useApp();
  useEffect(() => {
    const back = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (state.exporting.peek() !== null) state.exporting.value = null;
      else clearSelection(state);
    };
    document.addEventListener("keydown", back);
    return () => document.removeEventListener("keydown", back);
  }, [state]);
  return null;
}
