import { effect, type Signal } from "@preact/signals-core";
import type { ErrorEvent, MapSourceDataEvent } from "maplibre-gl";
import type { BasemapConfig } from "../../core/config/site-config.ts";
import { dropBase, reportProblem } from "../../state/actions.ts";
import type { Archives } from "../basemap/archives.ts";
import { type ForeignBasemap, isForeignError } from "../basemap/foreign-basemap.ts";
import { EVERY_SUBSET, loadMapFonts } from "../fonts.ts";
import type { Dispose, MapContext } from "../map-context.ts";

/**
 * Keeps the ground as the state asks: a configured basemap is opened, then drawn. When it cannot be had, or nothing
 * of it has come by the time the map is at rest, the site's own takes over; what fails later is reported as gaps.
 *
 * @param foreign set to the configured basemap that is to be drawn, to null for the site's own
 */
export function syncBase(
  { map, state, options }: MapContext,
  archives: Archives,
  foreign: Signal<ForeignBasemap | null>,
): Dispose {
  let arrived = false;
  const open = async (config: BasemapConfig): Promise<void> => {
    const asked = () => state.base.peek() === config.id;
    try {
      const openForeign = await options.loadForeign();
      await loadMapFonts(EVERY_SUBSET);
      const opened = await openForeign(config, archives, map.getCenter());
      if (!asked()) return;
      arrived = Object.keys(opened.sources).length === 0;
      foreign.value = opened;
    } catch (error) {
      if (asked()) dropBase(state, `${config.id}: ${messageOf(error)}`);
    }
  };
  const received = ({ sourceId, tile }: MapSourceDataEvent): void => {
    const base = foreign.peek();
    if (base !== null && sourceId in base.sources && tile?.state === "loaded") arrived = true;
  };
  const failed = (event: ErrorEvent & { readonly sourceId?: string }): void => {
    if (!isForeignError(event)) return;
    const base = foreign.peek();
    const { sourceId = "" } = event;
    // What the basemap before this one still had under way is of no matter.
    if (base === null || (sourceId !== "" && !(sourceId in base.sources))) return;
    const detail = `${base.id}: ${event.error.message}`;
    if (arrived) reportProblem(state, { kind: "base-gaps", detail });
    // The style may be half applied when this is heard.
    else queueMicrotask(() => foreign.peek() === base && dropBase(state, detail));
  };
  const rested = (): void => {
    const base = foreign.peek();
    if (arrived || base === null) return;
    if (!Object.keys(base.sources).every((source) => map.getSource(source))) return;
    dropBase(state, `${base.id}: no tile of this view could be had`);
  };
  const listening = [
    map.on("sourcedata", received),
    map.on("error", failed),
    map.on("idle", rested),
  ];
  const dispose = effect(() => {
    const id = state.base.value;
    const config = state.basemaps.find((basemap) => basemap.id === id);
    if (config === undefined) foreign.value = null;
    else if (foreign.peek()?.id !== id) void open(config);
  });
  return () => {
    dispose();
    for (const subscription of listening) subscription.unsubscribe();
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
