import "../ui/styles.css";
import { mountMap } from "../map/mount-map.ts";
import { prepareMap } from "../map/prepare-map.ts";
import { pageFile } from "../ui/page-file.ts";
import { isPackedWorker, packedWorker } from "./packed-worker.ts";
import { TILES_PATH } from "./site-url.ts";
import { start } from "./start.tsx";
import { trustScripts } from "./trust-scripts.ts";

trustScripts(window, isPackedWorker);
start({
  loadMap: async (state, where) => ({
    mountMap,
    prepared: await prepareMap(state, await (await pageFile(TILES_PATH, "")).arrayBuffer(), where),
    gaps: true,
    worker: await packedWorker(),
    loadForeign: () => Promise.reject(new Error("There is no network to have it from.")),
  }),
  hasEmbed: false,
  keep: async () => {},
});
