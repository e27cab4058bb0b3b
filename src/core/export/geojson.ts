import { excerptOf } from "./excerpt.ts";
import type { ExportNote } from "./export-note.ts";
import { note } from "./export-note.ts";
import type { ExportSelection } from "./export-selection.ts";
import type { Exported } from "./exported.ts";
import { withoutGeometry } from "./left-out.ts";
import { wholeOriginOf } from "./origin.ts";
import { type Pairs, pairUp } from "./pair-up.ts";
import { placeFeatures } from "./place-features.ts";
import { printCollection } from "./print-collection.ts";

/**
 * GeoJSON (RFC 7946) with one feature for each place (`placeFeatures`) and the rest of the dossier in the foreign member
 * `lagekarte`. Holds everything: `fromGeoJson` makes the same dossier of it again.
 */
export function toGeoJson(selection: ExportSelection): Exported {
  const pairs = pairUp(selection);
  const { dossier } = excerptOf(selection);
  const members = { lagekarte: wholeOriginOf(selection, dossier) };
  return {
    parts: printCollection(members, selection.places, placeFeatures(selection, pairs)),
    length: selection.places.length + 2,
    notes: geoJsonNotes(selection, pairs),
  };
}

/** What a GIS that draws such features does not show. */
export function geoJsonNotes({ places }: ExportSelection, { unplaced }: Pairs): ExportNote[] {
  return [...note("statements-without-place", unplaced.length), ...withoutGeometry(places)];
}
