import type {
  ProtomapsConfig,
  RasterConfig,
  StyleConfig,
} from "../../../src/core/config/site-config.ts";

/** One configured basemap of each kind, on hosts that do not exist. */
export const exampleBasemaps = {
  protomaps: {
    kind: "protomaps",
    id: "streets",
    title: { de: "Straßen", en: "Streets" },
    attribution: [{ text: "© Invented Streets", url: "https://streets.example/licence" }],
    url: "https://streets.example/tiles/streets.pmtiles",
  },
  style: {
    kind: "style",
    id: "terrain",
    title: { de: "Gelände", en: "Terrain" },
    attribution: [{ text: "© Invented Hills", url: "https://hills.example/licence" }],
    url: "https://hills.example/style.json",
    origins: ["https://tiles.hills.example"],
  },
  raster: {
    kind: "raster",
    id: "photo",
    title: { de: "Luftbild", en: "Aerial view" },
    attribution: [{ text: "© Invented Air", url: "https://air.example/licence" }],
    tiles: "https://air.example:8443/{z}/{x}/{y}.png",
    tileSize: 256,
    minZoom: 0,
    maxZoom: 19,
  },
} as const satisfies {
  readonly protomaps: ProtomapsConfig;
  readonly style: StyleConfig;
  readonly raster: RasterConfig;
};
