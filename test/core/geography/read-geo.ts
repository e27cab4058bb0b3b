import { readFileSync } from "node:fs";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";

export type Area = Polygon | MultiPolygon;

type Topology = Parameters<typeof feature>[0];

/** Text of a file under `geo/`. */
export function readGeo(path: string): string {
  return readFileSync(new URL(`../../../geo/${path}`, import.meta.url), "utf8");
}

/** One object of the world map, as GeoJSON. */
export function readWorld<T extends FeatureCollection>(name: string): T {
  const topology: Topology = JSON.parse(readGeo("basemap/world.topojson"));
  const object = topology.objects[name];
  if (!object) throw new Error(`The world map has no object ${name}.`);
  return feature(topology, object) as unknown as T;
}
