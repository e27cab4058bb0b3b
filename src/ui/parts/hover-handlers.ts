import type { AppState } from "../../state/app-state.ts";

/** Lights a place up on the map while the pointer or the focus is on what they are spread over. */
export function hoverHandlers(state: AppState, place: string) {
  const enter = () => {
    state.hovered.value = place;
  };
  const leave = () => {
    if (state.hovered.peek() === place) state.hovered.value = null;
  };
  return { onPointerEnter: enter, onPointerLeave: leave, onFocus: enter, onBlur: leave };
}
