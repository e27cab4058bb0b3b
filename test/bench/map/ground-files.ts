import { readFileSync } from "node:fs";
import { feature } from "topojson-client";
import { buildBasemap } from "../../../src/site/tiles/build-basemap.ts";

export type GroundFiles = {
  readonly tiles: Uint8Array<ArrayBuffer>;
  /** Milliseconds in which the tiles were made. */
  readonly made: number;
  /** GeoJSON of the countries that the tiles are cut from. */
  readonly land: string;
};

/** The basemap's archive, made anew whatever is cached, and its land as one GeoJSON file. */
export function groundFiles(folder = "geo/basemap"): GroundFiles {
  const read = (name: string) => readFileSync(`${folder}/${name}`, "utf8");
  const sources = { detail: read("detail.topojson"), labels: read("labels.geojson") };
  const began = performance.now();
  const tiles = buildBasemap(sources);
  const made = performance.now() - began;
  const topology = JSON.parse(sources.detail) as Parameters<typeof feature>[0];
  const { countries } = topology.objects;
  if (!countries) throw new Error(`There are no countries in ${folder}.`);
  return { tiles, made, land: JSON.stringify(feature(topology, countries)) };
}
