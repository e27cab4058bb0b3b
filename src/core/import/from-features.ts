import type { PlacedFeature } from "./from-nested.ts";
import type { Imported, ImportOptions } from "./imported.ts";
import { type JsonObject, objectOf } from "./json-value.ts";
import { type ColumnMap, guessColumns } from "./records/columns.ts";
import { fromRecords } from "./records/from-records.ts";
import type { ImportRecord } from "./records/import-record.ts";
import { readRow, rowLanguages } from "./records/read-row.ts";

/**
 * Reads GeoJSON features of any make: our flat export by its columns, those of other programs by the given or guessed ones.
 *
 * @param origin the member `lagekarte`, when there is one
 */
export function fromFeatures(
  file: string,
  origin: JsonObject | null,
  features: readonly PlacedFeature[],
  options: ImportOptions,
): Imported {
  const rows = features.map(({ feature, at }) => {
    const object = objectOf(feature);
    const isGeometry = object !== null && object.type !== "Feature";
    return {
      at,
      row: (isGeometry ? null : objectOf(object?.properties)) ?? {},
      geometry: isGeometry ? object : (object?.geometry ?? null),
    };
  });
  const columns = [...new Set(rows.flatMap(({ row }) => Object.keys(row)))];
  const map: ColumnMap = options.columns ?? guessColumns(columns);
  const isFlat = columns.includes("statement_id") && columns.includes("place_id");
  const languages = rowLanguages(columns);
  const imported = fromRecords(
    {
      file,
      format: isFlat ? "geojson-flat" : "geojson",
      records: rows.map(
        ({ row, at, geometry }): ImportRecord => ({
          ...readRow(row, map, languages, at),
          geometry,
        }),
      ),
      origin,
      languages,
      problems: leftOut(columns, map, languages, isFlat),
    },
    options,
  );
  return isFlat || columns.length === 0
    ? imported
    : { ...imported, columns: { all: columns, map } };
}

/** What our own tables have beside what it is worked out from. */
const DERIVED = [
  "event_start",
  "event_end",
  "acled_geo_precision",
  "ucdp_where_prec",
  "west",
  "south",
  "east",
  "north",
];

/** Columns that nothing is made of, in one problem. */
export function leftOut(
  columns: readonly string[],
  map: ColumnMap,
  languages: readonly string[],
  isFlat = false,
) {
  const read = new Set([...Object.values(map), ...(isFlat ? DERIVED : [])]);
  const tagged = languages.flatMap((tag) => [`text_${tag}`, `place_${tag}`]);
  const left = columns.filter((column) => !read.has(column) && !tagged.includes(column));
  if (left.length === 0) return [];
  return [{ code: "column-left-out", at: null, detail: left.join(", ").slice(0, 1000) } as const];
}
