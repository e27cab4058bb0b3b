import { effect } from "@preact/signals-core";
import type { Dispose, MapContext } from "../map-context.ts";

/**
 * Keeps in the state which places the map shows, while the filter asks for that: each time the map comes to rest, and
 * again when what it then loads is there.
 *
 * @param layers ids of the style's layers that places are drawn in
 */
export function reportInView({ map, state }: MapContext, layers: string[]): Dispose {
  let moved = true;
  const report = (): void => {
    if (state.filter.peek().within !== "view" || state.mapStatus.peek() !== "ready") return;
    const drawn = map.queryRenderedFeatures({ layers });
    const places = new Set(drawn.map(({ properties }) => String(properties.pid)));
    const before = state.inView.peek();
    if (before === null || !isSame(before, places)) state.inView.value = places;
  };
  const rest = (): void => {
    moved = true;
    report();
  };
  const loaded = (): void => {
    if (!moved) return;
    moved = false;
    report();
  };
  const listening = [map.on("moveend", rest), map.on("resize", rest), map.on("idle", loaded)];
  const asking = effect(() => {
    if (state.filter.value.within === "view" && state.mapStatus.value === "ready") rest();
  });
  return () => {
    for (const subscription of listening) subscription.unsubscribe();
    asking();
    state.inView.value = null;
  };
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}
