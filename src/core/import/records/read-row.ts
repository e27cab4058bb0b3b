import type { Text } from "../../dossier/dossier.ts";
import type { Where } from "../imported.ts";
import { type JsonObject, wordsOf } from "../json-value.ts";
import { COLUMN_TARGETS, type ColumnMap } from "./columns.ts";
import type { ImportRecord } from "./import-record.ts";

/** Languages that the columns `text_de`, `text_en` … of our own exports name. */
export function rowLanguages(columns: readonly string[]): string[] {
  return columns.flatMap(
    (column) => /^text_([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/.exec(column)?.[1] ?? [],
  );
}

/** One row by what its columns are. Values that are no words or numbers are left out. */
export function readRow(
  row: JsonObject,
  map: ColumnMap,
  languages: readonly string[],
  at: Where,
): ImportRecord {
  const values = Object.fromEntries(
    COLUMN_TARGETS.flatMap((target) => {
      const column = map[target];
      const words = column === undefined ? null : wordsOf(row[column]);
      return words === null ? [] : [[target, words]];
    }),
  );
  const text = textFrom("text", row, languages);
  const place = textFrom("place", row, languages);
  return { at, values, texts: { ...(text && { text }), ...(place && { place }) } };
}

function textFrom(column: string, row: JsonObject, languages: readonly string[]): Text | null {
  const entries = languages.flatMap((tag) => {
    const words = wordsOf(row[`${column}_${tag}`]);
    return words === null ? [] : [[tag, words] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}
