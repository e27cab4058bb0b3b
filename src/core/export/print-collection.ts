import type { Place } from "../dossier/dossier.ts";
import { bboxOf } from "../geometry/rfc7946.ts";
import type { ExportFeature } from "./export-feature.ts";
import { placeGeometry } from "./place-geometry.ts";

/**
 * GeoJSON text of a FeatureCollection with the `bbox` of its places, piece by piece; one feature a line, so that two
 * exports can be compared.
 */
export function* printCollection(
  members: Readonly<Record<string, unknown>>,
  places: readonly Place[],
  features: Iterable<ExportFeature>,
): Generator<string> {
  const bbox = bboxOf(places.map(placeGeometry).filter((geometry) => geometry !== null));
  const head = { type: "FeatureCollection", ...(bbox && { bbox }), ...members };
  let separator = `${JSON.stringify(head).slice(0, -1)},"features":[\n`;
  for (const feature of features) {
    yield separator + JSON.stringify(feature);
    separator = ",\n";
  }
  yield separator === ",\n" ? "\n]}\n" : `${separator}]}\n`;
}
