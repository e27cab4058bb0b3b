import { failed } from "./failed.ts";
import { fromAcled, isAcled } from "./from-acled.ts";
import { leftOut } from "./from-features.ts";
import { fromUcdp, isUcdp } from "./from-ucdp.ts";
import type { Imported, ImportOptions } from "./imported.ts";
import { batchesOf, mapRows, readCsv } from "./read-csv.ts";
import { type ColumnMap, guessColumns } from "./records/columns.ts";
import { fromRecords } from "./records/from-records.ts";
import { readRow, rowLanguages } from "./records/read-row.ts";

/**
 * Reads a table with a row of column names, whatever separates its cells: events as ACLED and UCDP publish them, our own
 * export, or any other by the given or guessed columns.
 */
export function fromCsv(file: string, text: string, options: ImportOptions): Imported {
  return fromBatches(file, [text], options);
}

/** The same for a table that comes line by line, of which only a batch of rows is in memory at a time. */
export function fromCsvLines(
  file: string,
  lines: Iterable<string>,
  options: ImportOptions,
): Imported {
  return fromBatches(file, batchesOf(lines), options);
}

function fromBatches(file: string, batches: Iterable<string>, options: ImportOptions): Imported {
  const { columns, rows, problems } = readCsv(batches);
  if (columns.length < 2) return failed(file, "unknown-format", columns[0]?.slice(0, 80) ?? "");
  if (!options.columns && isAcled(columns))
    return fromAcled(file, columns, rows, problems, options);
  if (!options.columns && isUcdp(columns)) return fromUcdp(file, columns, rows, problems, options);
  const map: ColumnMap = options.columns ?? guessColumns(columns);
  const isFlat = columns.includes("statement_id") && columns.includes("place_id");
  const languages = rowLanguages(columns);
  const imported = fromRecords(
    {
      file,
      format: isFlat ? "csv-flat" : "csv",
      records: mapRows(rows, ({ cells, line }) => readRow(cells, map, languages, { line })),
      origin: null,
      languages,
      problems: leftOut(columns, map, languages, isFlat),
      late: problems,
    },
    options,
  );
  return isFlat ? imported : { ...imported, columns: { all: columns, map } };
}
