import "maplibre-gl/dist/maplibre-gl.css";
import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { archiveSource } from "../../../../src/map/basemap/archive-source.ts";
import { openArchives } from "../../../../src/map/basemap/archives.ts";
import { openBasemap } from "../../../../src/map/basemap/open-basemap.ts";
import { loadMapFonts } from "../../../../src/map/fonts.ts";
import { addIcons } from "../../../../src/map/icons/add-icons.ts";
import { GROUNDS, TILES_FILE } from "../grounds.ts";
import { groundStyle } from "./ground-style.ts";
import { type FrameTimes, play } from "./play.ts";

declare global {
  interface Window {
    ground?: {
      /** Milliseconds from navigation until everything in view was drawn. */
      readonly drawn: Promise<number>;
      readonly play: (...legs: Parameters<typeof play>[1][]) => Promise<FrameTimes[]>;
    };
  }
}

setWorkerUrl(workerUrl);

const asked = new URLSearchParams(location.search);
const ground = GROUNDS.find((name) => name === asked.get("ground"));
const [lon = 0, lat = 0] = (asked.get("at") ?? "").split(",").map(Number);
if (!ground) throw new Error("There is no such ground.");

const opened =
  ground === "land as GeoJSON"
    ? null
    : await openBasemap(
        archiveSource(TILES_FILE),
        () => true,
        (detail) => {
          throw new Error(detail);
        },
      );
const basemap = opened?.basemap ?? null;
if (opened?.archive) openArchives().add(opened.archive);
if (ground === "basemap" && basemap) {
  const { upright, italic } = basemap.letters;
  await loadMapFonts({ sans: upright, serif: "", italic });
}
const map = new MapLibreMap({
  container: "map",
  style: groundStyle(ground, basemap),
  center: [lon, lat],
  zoom: Number(asked.get("zoom")),
  attributionControl: false,
  validateStyle: false,
});
if (ground === "basemap") map.on("style.load", () => addIcons(map, "light"));

window.ground = {
  drawn: new Promise((resolve) => {
    map.once("idle", () => resolve(performance.now()));
  }),
  play: async (...legs) => {
    const times: FrameTimes[] = [];
    for (const leg of legs) times.push(await play(map, leg));
    return times;
  },
};
