import type { BBox, Feature, Geometry } from "geojson";
import type { Place } from "../dossier/dossier.ts";
import { placeShape } from "./place-geometry.ts";

export type ExportFeature = Feature<Geometry | null, Record<string, unknown>>;

/** A feature at a place, with its box; without geometry where there is no place or it has none. */
export function featureAt(
  place: Place | null,
  id: string,
  properties: Record<string, unknown>,
): ExportFeature {
  const shape = place && placeShape(place);
  const bbox: BBox | null = shape?.bbox ?? null;
  const geometry = shape?.geometry ?? null;
  return { type: "Feature", id, ...(bbox && { bbox }), geometry, properties };
}
