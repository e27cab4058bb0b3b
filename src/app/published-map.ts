import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { askHead } from "../map/basemap/ask-head.ts";
import { firstPaint } from "./first-paint.ts";
import type { PageHost } from "./page-host.ts";
import { siteUrl, TILES_PATH } from "./site-url.ts";

/**
 * The live map of a page on the site that the build publishes. Its code is asked for as soon as there is something to read, while
 * the page is still without its dossier, and so is its worker's, which MapLibre would not ask for before there is a map. What the
 * map is drawn from is made ready while they are on their way.
 */
export function publishedMap(): NonNullable<PageHost["loadMap"]> {
  const url = siteUrl(TILES_PATH);
  const painted = firstPaint();
  const preparing = painted.then(() => import("../map/prepare-map.ts"));
  const mounting = painted.then(() => import("../map/mount-map.ts"));
  const head = painted.then(() => askHead(url));
  const worker = painted
    .then(() => fetch(workerUrl, { priority: "low" }))
    .then((response) => response.arrayBuffer());
  // Who loads the map hears of it.
  for (const asked of [preparing, mounting, head, worker]) asked.catch(() => {});
  return async (state, where) => {
    const { prepareMap } = await preparing;
    const prepared = await prepareMap(state, { url, head }, where);
    const { mountMap } = await mounting;
    return {
      mountMap,
      prepared,
      gaps: false,
      worker: workerUrl,
      loadForeign: async () => (await import("../map/basemap/open-foreign.ts")).openForeign,
    };
  };
}
