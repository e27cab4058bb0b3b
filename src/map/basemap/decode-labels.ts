import type { Basemap } from "./basemap.ts";

/** Reads `geo/basemap/labels.geojson` from parsed JSON. Throws when it is no FeatureCollection. */
export function decodeLabels(raw: unknown): Basemap["labels"] {
  const features = (raw as { features?: unknown } | null)?.features;
  if (!Array.isArray(features)) throw new Error("Expected a GeoJSON FeatureCollection.");
  return raw as Basemap["labels"];
}
