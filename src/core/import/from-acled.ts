import type { Precision } from "../dossier/vocabulary.ts";
import { leftOut } from "./from-features.ts";
import type { Imported, ImportOptions, ImportProblem } from "./imported.ts";
import { type CsvRow, mapRows } from "./read-csv.ts";
import type { ColumnTarget } from "./records/columns.ts";
import { fromRecords } from "./records/from-records.ts";
import type { ImportRecord } from "./records/import-record.ts";

const COLUMNS = ["event_id_cnty", "event_date", "geo_precision"] as const;

/** Columns of ACLED's export that something is made of; the report names the others. */
const READ = {
  statement_id: "event_id_cnty",
  event: "event_date",
  text: "notes",
  place: "location",
  latitude: "latitude",
  longitude: "longitude",
  publisher: "source",
  kind: "sub_event_type",
  layer_id: "event_type",
} as const satisfies Partial<Record<ColumnTarget, string>>;

/** Also read, but not as they are. */
const CODES = { precision: "geo_precision", said_at: "time_precision" } as const;

/**
 * `geo_precision` by ACLED's codebook: 1 a named town; 2 near a town, or a part of a region; 3 a larger region, given by
 * its nearest natural feature or capital, which is a point nobody named.
 */
const GEO_PRECISION: Readonly<Record<string, Precision>> = {
  "1": "settlement",
  "2": "near-settlement",
  "3": "supra-adm1",
};

export function isAcled(columns: readonly string[]): boolean {
  return COLUMNS.every((column) => columns.includes(column));
}

/** Reads events as ACLED exports them: each is what its source reports. */
export function fromAcled(
  file: string,
  columns: readonly string[],
  rows: Iterable<CsvRow>,
  problems: readonly Omit<ImportProblem, "file">[],
  options: ImportOptions,
): Imported {
  const map = { ...READ, ...CODES };
  return fromRecords(
    {
      file,
      format: "acled",
      records: mapRows(rows, toRecord),
      origin: null,
      problems: leftOut(columns, map, []),
      late: problems,
    },
    { ...options, language: options.language ?? "en" },
  );
}

function toRecord({ cells, line }: CsvRow): ImportRecord {
  const values = Object.fromEntries(
    Object.entries(READ).map(([target, column]) => [target, cells[column] ?? ""]),
  );
  const code = cells.geo_precision?.trim() ?? "";
  return {
    at: { line },
    values: {
      ...values,
      event: dateOf(cells.event_date ?? "", cells.time_precision?.trim() ?? "1"),
      precision: GEO_PRECISION[code] ?? code,
    },
  };
}

/** `time_precision`: 1 the day; 2 some day of that week; 3 some day of that month, of which the date is the middle. */
function dateOf(given: string, precision: string): string {
  const date = isoOf(given.trim());
  const [year, month] = date.split("-");
  if (precision === "2") return `${date}~`;
  return precision === "3" && month ? `${year}-${month}` : date;
}

const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );

/** ACLED writes `2024-10-18` or `18 October 2024`, by where it is downloaded. */
function isoOf(given: string): string {
  const [, day = "", name = "", year] = /^(\d{1,2}) ([A-Za-z]+) (\d{4})$/.exec(given) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (!year || month === 0) return given;
  return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
