import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { LiveMap } from "./page-host.ts";
import { siteUrl, TILES_PATH } from "./site-url.ts";

/** Loads the live map of a page on the site that the build publishes. */
export async function loadPublishedMap(): Promise<LiveMap> {
  const { mountMap } = await import("../map/mount-map.ts");
  return {
    mountMap,
    basemap: siteUrl(TILES_PATH),
    worker: workerUrl,
    loadForeign: async () => (await import("../map/basemap/open-foreign.ts")).openForeign,
  };
}
