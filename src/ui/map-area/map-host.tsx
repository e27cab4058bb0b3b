import type { VNode } from "preact";

/** Id of the element that the map is mounted into. */
export const MAP_CONTAINER = "map-canvas";

/** Holds what the map puts into it; takes no props, so it is never rendered again. */
export function MapHost(): VNode {
  return <div id={MAP_CONTAINER} class="map-canvas" />;
}
