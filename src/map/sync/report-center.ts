import type { Dispose, MapContext } from "../map-context.ts";
import { spotAt } from "./spot-at.ts";

/** Keeps in the state what is in the middle of the map, each time it comes to rest. */
export function reportCenter({ map, state }: MapContext): Dispose {
  const report = (): void => {
    const { clientWidth, clientHeight } = map.getContainer();
    state.center.value = spotAt(map, { x: clientWidth / 2, y: clientHeight / 2 });
  };
  report();
  const listening = [map.on("moveend", report), map.on("resize", report)];
  return () => {
    for (const subscription of listening) subscription.unsubscribe();
    state.center.value = null;
  };
}
