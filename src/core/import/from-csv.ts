import Papa from "papaparse";
import { failed } from "./failed.ts";
import { fromAcled, isAcled } from "./from-acled.ts";
import { leftOut } from "./from-features.ts";
import { fromUcdp, isUcdp } from "./from-ucdp.ts";
import type { Imported, ImportOptions, ImportProblem } from "./imported.ts";
import { type ColumnMap, guessColumns } from "./records/columns.ts";
import { fromRecords } from "./records/from-records.ts";
import { readRow, rowLanguages } from "./records/read-row.ts";

export type CsvRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> };

/** A cell that was kept from being a formula, as our own export writes it. */
const GUARDED = /^'(?='*[=+\-@\t\r])/;

/**
 * Reads a table with a row of column names, whatever separates its cells: events as ACLED and UCDP publish them, our own
 * export, or any other by the given or guessed columns.
 */
export function fromCsv(file: string, text: string, options: ImportOptions): Imported {
  const { columns, rows, problems } = readCsv(text);
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
      records: rows.map(({ cells, line }) => readRow(cells, map, languages, { line })),
      origin: null,
      languages,
      problems: [...problems, ...leftOut(columns, map, languages, isFlat)],
    },
    options,
  );
  return isFlat ? imported : { ...imported, columns: { all: columns, map } };
}

/** What separates cells, by which of the usual gives the first row the most of them: cells below may hold any. */
function delimiterOf(text: string): string {
  const width = (delimiter: string) =>
    Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0]?.length ?? 0;
  return [",", ";", "\t", "|"].reduce((best, each) => (width(each) > width(best) ? each : best));
}

function readCsv(text: string) {
  const problems: Omit<ImportProblem, "file">[] = [];
  const delimiter = delimiterOf(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  const [head = [], ...body] = data;
  const columns = head.map((name) => name.trim());
  let line = 1 + head.join("").split("\n").length;
  const rows = body.flatMap((cells): CsvRow[] => {
    const at = line;
    line += cells.join("").split("\n").length;
    if (cells.every((cell) => cell.trim() === "")) return [];
    if (cells.length > columns.length) {
      const detail = `${cells.length} > ${columns.length}`;
      problems.push({ code: "column-left-out", at: { line: at }, detail });
    }
    const entries = columns.map((name, index) => [name, (cells[index] ?? "").replace(GUARDED, "")]);
    return [{ line: at, cells: Object.fromEntries(entries) }];
  });
  for (const { row, message } of errors) {
    problems.push({ code: "broken-file", at: { line: (row ?? 0) + 1 }, detail: message });
  }
  return { columns, rows, problems };
}
