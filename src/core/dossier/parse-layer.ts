import type { Geometry } from "geojson";
import * as v from "valibot";
import type { Place } from "./dossier.ts";
import { type Finding, finding } from "./finding.ts";
import { PlaceProperties } from "./place-schema.ts";
import { Id } from "./schema.ts";
import { issuesToFindings } from "./schema-findings.ts";

/** Name of the file that holds a layer's places. */
export function layerFile(layer: string): string {
  return `${layer}.geojson`;
}

const FeatureShell = v.object({
  type: v.literal("Feature"),
  id: Id,
  properties: PlaceProperties,
  geometry: v.nullable(v.object({ type: v.string() })),
});

/**
 * Reads one layer's FeatureCollection from untrusted data. A feature that does not parse is left out
 * and reported; geometry is checked by the validation rules, not here.
 */
export function parseLayer(layer: string, raw: unknown, findings: Finding[]): Place[] {
  const file = layerFile(layer);
  if (raw === undefined) {
    findings.push(finding("missing-layer", "error", file, "", "The layer's file is missing."));
    return [];
  }
  const features = (raw as { features?: unknown } | null)?.features;
  if (!Array.isArray(features)) {
    findings.push(
      finding("schema", "error", file, "/features", "Expected a GeoJSON FeatureCollection."),
    );
    return [];
  }
  const places: Place[] = [];
  features.forEach((feature: unknown, index) => {
    const result = v.safeParse(FeatureShell, feature);
    if (!result.success) {
      findings.push(...issuesToFindings(result.issues, file, ["features", index]));
      return;
    }
    const geometry = (feature as { geometry: Geometry | null }).geometry;
    places.push({ ...result.output.properties, id: result.output.id, layer, geometry });
  });
  return places;
}
