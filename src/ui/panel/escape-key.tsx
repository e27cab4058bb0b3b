import { useEffect } from "preact/hooks";
import { clearSelection } from "../../state/actions.ts";
import { closeTool } from "../../state/tool-actions.ts";
import { endTour } from "../../state/tour.ts";
import { useApp } from "../use-app.ts";

/**
 * Escape closes what is open: first the dialogs, then what measures or shows coordinates on the map, then the
 * place, which goes back to all places.
 */
export function EscapeKey(): null {
  const state = useApp();
  useEffect(() => {
    const back = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (state.help.peek() !== null) state.help.value = null;
      else if (state.exporting.peek() !== null) state.exporting.value = null;
      else if (state.embedding.peek()) state.embedding.value = false;
      else if (state.importing.peek() !== null) state.importing.value = null;
      else if (
        state.measuring.peek() !== null ||
        state.drawing.peek() !== null ||
        state.spot.peek() !== null
      )
        closeTool(state);
      else if (state.tour.peek() !== null) endTour(state);
      else clearSelection(state);
    };
    document.addEventListener("keydown", back);
    return () => document.removeEventListener("keydown", back);
  }, [state]);
  return null;
}
