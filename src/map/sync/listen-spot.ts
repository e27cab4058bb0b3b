import type { MapMouseEvent, MapTouchEvent, Point } from "maplibre-gl";
import { showSpot } from "../../state/tool-actions.ts";
import type { Dispose, MapContext } from "../map-context.ts";
import { spotAt } from "./spot-at.ts";

/** Milliseconds that a finger rests to ask; as long as most systems wait. */
const LONG = 500;
/** Pixels a resting finger may stray. */
const STRAY = 8;

/**
 * A right click, or a finger that rests, shows the coordinates of the spot. Fingers are timed here, because not
 * every browser makes a context-menu event of them.
 */
export function listenSpot({ map, state }: MapContext): Dispose {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start: Point | null = null;
  let asked = false;
  const ask = (point: Point): void => {
    const spot = spotAt(map, point);
    if (spot !== null) showSpot(state, spot);
  };
  const menu = (event: MapMouseEvent): void => {
    event.preventDefault();
    event.originalEvent.preventDefault();
    ask(event.point);
  };
  const cancel = (): void => clearTimeout(timer);
  const touch = (event: MapTouchEvent): void => {
    cancel();
    asked = false;
    if (event.points.length > 1) return;
    const { point } = event;
    start = point;
    timer = setTimeout(() => {
      asked = true;
      ask(point);
    }, LONG);
  };
  const move = (event: MapTouchEvent): void => {
    if (start === null || event.point.dist(start) > STRAY) cancel();
  };
  const lift = (event: MapTouchEvent): void => {
    cancel();
    // The browser would make a click of it, which selects what is there.
    if (asked && event.originalEvent.cancelable) event.originalEvent.preventDefault();
  };
  const listening = [
    map.on("contextmenu", menu),
    map.on("touchstart", touch),
    map.on("touchmove", move),
    map.on("touchend", lift),
    map.on("touchcancel", cancel),
  ];
  return () => {
    cancel();
    for (const subscription of listening) subscription.unsubscribe();
  };
}
