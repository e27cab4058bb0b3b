import type { ErrorEvent } from "maplibre-gl";
import { reportProblem } from "../../state/actions.ts";
import { BASE_SOURCE } from "../basemap/basemap.ts";
import { isForeignError } from "../basemap/foreign-basemap.ts";
import type { Dispose, MapContext } from "../map-context.ts";

const CONTEXT_LOST = "WebGL context lost";

/**
 * Whether the map is there to be seen, and whatever goes wrong with it, becomes state; what goes wrong with a
 * configured basemap is left to `syncBase`. A lost graphics
 * context takes the map away until the browser gives it back.
 */
export function reportErrors({ map, state }: MapContext): Dispose {
  const failed = (event: ErrorEvent & { readonly sourceId?: string }): void => {
    if (isForeignError(event)) return;
    const drawn = state.mapStatus.value === "ready";
    const ground = drawn ? "basemap-gaps" : "basemap-failed";
    reportProblem(state, {
      kind: event.sourceId === BASE_SOURCE ? ground : "map-error",
      detail: event.error.message,
    });
  };
  const ready = (): void => {
    state.mapStatus.value = "ready";
    state.problems.value = state.problems.value.filter(({ detail }) => detail !== CONTEXT_LOST);
  };
  const lost = (): void => {
    state.mapStatus.value = "failed";
    reportProblem(state, { kind: "map-failed", detail: CONTEXT_LOST });
  };
  const restored = (): void => {
    map.once("idle", ready);
  };
  const listening = [
    map.on("error", failed),
    map.on("webglcontextlost", lost),
    map.on("webglcontextrestored", restored),
  ];
  map.once("idle", ready);
  return () => {
    for (const subscription of listening) subscription.unsubscribe();
    map.off("idle", ready);
  };
}
