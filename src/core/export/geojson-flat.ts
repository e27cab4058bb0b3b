import { type ExportFeature, featureAt } from "./export-feature.ts";
import type { ExportSelection } from "./export-selection.ts";
import type { Exported } from "./exported.ts";
import { type FlatRow, flatTable } from "./flat-rows.ts";
import { originOf } from "./origin.ts";
import { pairUp } from "./pair-up.ts";
import { printCollection } from "./print-collection.ts";

/**
 * GeoJSON (RFC 7946) with one feature for each statement and place, its properties scalars only: a table
 * that any GIS, spreadsheet or script reads (`flatTable` says which columns). What has no place in the selection has no
 * geometry. What a row has no room for is in the nested export only; the notes say how much that is.
 */
export function toGeoJsonFlat(selection: ExportSelection): Exported {
  const { rows, length, notes } = flatTable(selection);
  const places = new Set(pairUp(selection).pairs.map(({ place }) => place));
  return {
    parts: printCollection({ lagekarte: originOf(selection) }, [...places], features(rows)),
    length: length + 2,
    notes,
  };
}

function* features(rows: Iterable<FlatRow>): Generator<ExportFeature> {
  for (const { id, place, columns } of rows) yield featureAt(place, id, columns);
}
