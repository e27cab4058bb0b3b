import { excerptOf } from "./excerpt.ts";
import { featureAt } from "./export-feature.ts";
import type { ExportSelection } from "./export-selection.ts";
import type { Exported } from "./exported.ts";
import { geoJsonNotes } from "./geojson.ts";
import { wholeOriginOf } from "./origin.ts";
import { pairUp } from "./pair-up.ts";
import { placeFeatures } from "./place-features.ts";

/** Id of the first feature, which holds what is not a place or a statement; no place can have it. */
export const DOSSIER_ID = "_dossier";

const RECORD_SEPARATOR = "\u001E";

/**
 * A GeoJSON text sequence (RFC 8142): the features of the nested GeoJSON, each a text by itself, so that a file of any
 * length can be written and read without ever being whole in memory. First comes `_dossier`, without geometry,
 * with the rest of the dossier. Holds everything.
 */
export function toGeoJsonSeq(selection: ExportSelection): Exported {
  const pairs = pairUp(selection);
  return {
    parts: print(),
    length: selection.places.length + 1,
    notes: geoJsonNotes(selection, pairs),
  };

  function* print(): Generator<string> {
    const { dossier } = excerptOf(selection);
    const lagekarte = wholeOriginOf(selection, dossier);
    yield record(featureAt(null, DOSSIER_ID, { license: dossier.license, lagekarte }));
    for (const feature of placeFeatures(selection, pairs)) yield record(feature);
  }
}

function record(value: unknown): string {
  return `${RECORD_SEPARATOR}${JSON.stringify(value)}\n`;
}
