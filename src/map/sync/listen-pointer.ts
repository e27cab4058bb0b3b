import type { MapMouseEvent } from "maplibre-gl";
import { selectAmong } from "../../state/actions.ts";
import { isPointing } from "../../state/is-pointing.ts";
import { addMeasurePoint } from "../../state/tool-actions.ts";
import type { Dispose, MapContext } from "../map-context.ts";
import { drawCorner } from "./draw-corner.ts";
import { measurePointAt, snapPlace } from "./measure-point-at.ts";
import { placesAt } from "./places-at.ts";

/** Pixels around the pointer that count as under it; a finger covers more. */
const TOLERANCE = { mouse: 6, touch: 12 } as const;

/**
 * Clicks select what is under them, smallest first; a click on nothing keeps the selection, because a
 * reader who moves the map should not lose the place that is open, but no longer offers what was under
 * an earlier click. The pointer lights up what a click would select. While something is measured or drawn,
 * clicks add points to it instead.
 */
export function listenPointer(context: MapContext, layers: string[]): Dispose {
  const { map, scene, state } = context;
  const canvas = map.getCanvas();
  let drew = false;
  const click = (event: MapMouseEvent): void => {
    drew = state.drawing.value !== null;
    const tolerance = isTouch(event.originalEvent) ? TOLERANCE.touch : TOLERANCE.mouse;
    if (state.measuring.value !== null) {
      const point = measurePointAt(context, event.point, tolerance);
      if (point !== null) addMeasurePoint(state, point);
      return;
    }
    if (drew) {
      drawCorner(context, event.point, tolerance);
      return;
    }
    const places = placesAt(map, scene, layers, event.point, tolerance);
    if (places.length > 0) selectAmong(state, places);
    else state.candidates.value = [];
  };
  const hover = (place: string | null): void => {
    const idle = isPointing(state) ? "crosshair" : "";
    canvas.style.cursor = place === null ? idle : "pointer";
    state.hovered.value = place;
  };
  const move = (event: MapMouseEvent): void => {
    if (map.isMoving() || state.drawing.value !== null || matchMedia("(hover: none)").matches)
      return;
    const place =
      state.measuring.value === null
        ? placesAt(map, scene, layers, event.point, TOLERANCE.mouse)[0]
        : snapPlace(context, event.point, TOLERANCE.mouse);
    hover(place ?? null);
  };
  const leave = (): void => hover(null);
  /** The second click of a double one ends an area, and is no wish to come nearer. */
  const double = (event: MapMouseEvent): void => {
    if (drew) event.preventDefault();
  };
  const listening = [
    map.on("click", click),
    map.on("dblclick", double),
    map.on("mousemove", move),
    map.on("mouseout", leave),
  ];
  return () => {
    for (const subscription of listening) subscription.unsubscribe();
  };
}

function isTouch(event: MouseEvent): boolean {
  return event instanceof PointerEvent && event.pointerType === "touch";
}
