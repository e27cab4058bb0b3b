import type { MapMouseEvent } from "maplibre-gl";
import { selectAmong } from "../../state/actions.ts";
import type { Dispose, MapContext } from "../map-context.ts";
import { placesAt } from "./places-at.ts";

/** Pixels around the pointer that count as under it; a finger covers more. */
const TOLERANCE = { mouse: 6, touch: 12 } as const;

/**
 * Clicks select what is under them, smallest first; a click on nothing keeps the selection, because a
 * reader who moves the map should not lose the place that is open, but no longer offers what was under
 * an earlier click. The pointer lights up what a click would select.
 */
export function listenPointer({ map, scene, state }: MapContext, layers: string[]): Dispose {
  const canvas = map.getCanvas();
  const click = (event: MapMouseEvent): void => {
    const tolerance = isTouch(event.originalEvent) ? TOLERANCE.touch : TOLERANCE.mouse;
    const places = placesAt(map, scene, layers, event.point, tolerance);
    if (places.length > 0) selectAmong(state, places);
    else state.candidates.value = [];
  };
  const hover = (place: string | null): void => {
    canvas.style.cursor = place === null ? "" : "pointer";
    state.hovered.value = place;
  };
  const move = (event: MapMouseEvent): void => {
    if (map.isMoving() || matchMedia("(hover: none)").matches) return;
    const [place = null] = placesAt(map, scene, layers, event.point, TOLERANCE.mouse);
    if (place !== state.hovered.value) hover(place);
  };
  const leave = (): void => hover(null);
  const listening = [map.on("click", click), map.on("mousemove", move), map.on("mouseout", leave)];
  return () => {
    for (const subscription of listening) subscription.unsubscribe();
  };
}

function isTouch(event: MouseEvent): boolean {
  return event instanceof PointerEvent && event.pointerType === "touch";
}
