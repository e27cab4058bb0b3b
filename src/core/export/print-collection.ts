import type { BBox, Feature, Geometry } from "geojson";
import { bboxOf } from "../geometry/rfc7946.ts";

export type ExportFeature = Feature<Geometry | null, Record<string, unknown>>;

/** GeoJSON text of a FeatureCollection with its `bbox`; one feature a line, so that two exports can be compared. */
export function printCollection(
  members: Readonly<Record<string, unknown>>,
  features: readonly ExportFeature[],
): string {
  const bbox = bboxOf(features.flatMap(({ geometry }) => (geometry ? [geometry] : [])));
  const head = { type: "FeatureCollection", ...(bbox && { bbox }), ...members };
  const lines = features.map((feature) => JSON.stringify(withBbox(feature)));
  const start = JSON.stringify(head).slice(0, -1);
  return `${start},"features":[\n${lines.join(",\n")}\n]}\n`;
}

function withBbox({ type, id, geometry, properties }: ExportFeature): ExportFeature {
  const bbox: BBox | null = geometry && bboxOf([geometry]);
  return { type, ...(id !== undefined && { id }), ...(bbox && { bbox }), geometry, properties };
}
