import type { Geometry } from "geojson";
import * as v from "valibot";
import { geometryFault } from "../geometry/geometry-fault.ts";
import type { Place } from "./dossier.ts";
import type { Finding } from "./finding.ts";
import { jsonPointer } from "./json-pointer.ts";
import { PlaceFeature } from "./layer-schema.ts";
import { cutToLimit, noteUnread, type ParseLog } from "./parse-log.ts";
import { readingFinding } from "./reading-rules.ts";
import { referenceSystem } from "./reference-system.ts";
import { issuesToFindings } from "./schema-findings.ts";
import { unknownKeys } from "./unknown-keys.ts";

/** Name of the file that holds a layer's places. */
export function layerFile(layer: string): string {
  return `${layer}.geojson`;
}

/**
 * Reads one layer's FeatureCollection from untrusted data. A feature that does not parse is left out
 * and reported; one whose geometry cannot be drawn is kept without it, and reported.
 */
export function parseLayer(layer: string, raw: unknown, log: ParseLog): Place[] {
  const file = layerFile(layer);
  const { type, features } = (raw ?? {}) as { type?: unknown; features?: unknown };
  if (type !== "FeatureCollection" || !Array.isArray(features)) {
    const message = "Expected a GeoJSON FeatureCollection with a list of features.";
    log.findings.push(readingFinding("schema", file, "", message));
    if (!Array.isArray(features)) return [];
  }
  checkReferenceSystem(raw, file, log.findings);
  const places: Place[] = [];
  cutToLimit(features, file, "/features", log).forEach((feature, index) => {
    const result = v.safeParse(PlaceFeature, feature);
    if (!result.success) {
      log.findings.push(...issuesToFindings(result.issues, file, ["features", index]));
      noteUnread(feature, log);
      return;
    }
    const { properties: given, geometry } = feature as { properties: unknown; geometry: unknown };
    const path = ["features", index];
    log.findings.push(
      ...unknownKeys(given, result.output.properties, file, [...path, "properties"]),
    );
    const place: Place = {
      ...result.output.properties,
      id: result.output.id,
      layer,
      geometry: parseGeometry(
        geometry,
        { file, path: [...path, "geometry"], place: result.output.id },
        log.findings,
      ),
    };
    log.origins.set(place, { file, path: jsonPointer(path) });
    places.push(place);
  });
  return places;
}

function parseGeometry(
  raw: unknown,
  at: {
    readonly file: string;
    readonly path: readonly (string | number)[];
    readonly place: string;
  },
  findings: Finding[],
): Geometry | null {
  if (raw === null) return null;
  const fault = geometryFault(raw);
  if (!fault) return raw as Geometry;
  const path = jsonPointer([...at.path, ...fault.path]);
  findings.push(readingFinding(fault.rule, at.file, path, fault.message, at.place));
  return null;
}

function checkReferenceSystem(raw: unknown, file: string, findings: Finding[]): void {
  const name = referenceSystem(raw as object);
  if (name !== null) findings.push(readingFinding("reference-system", file, "/crs", { name }));
}
