import { readFileSync } from "node:fs";
import type { Basemap } from "../../src/map/basemap/basemap.ts";
import { decodeLabels } from "../../src/map/basemap/decode-labels.ts";
import { decodeWorld } from "../../src/map/basemap/decode-world.ts";

/** The base as published. */
export function publishedBasemap(): Basemap {
  return {
    ...decodeWorld(readJson("geo/basemap/world.topojson")),
    labels: decodeLabels(readJson("geo/basemap/labels.geojson")),
  };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
