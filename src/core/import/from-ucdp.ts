import type { Precision } from "../dossier/vocabulary.ts";
import { leftOut } from "./from-features.ts";
import type { Imported, ImportOptions, ImportProblem } from "./imported.ts";
import { type CsvRow, mapRows } from "./read-csv.ts";
import { fromRecords } from "./records/from-records.ts";
import type { ImportRecord } from "./records/import-record.ts";

const COLUMNS = ["where_prec", "date_prec", "latitude", "longitude"] as const;

/** Columns of UCDP GED that something is made of; the report names the others. */
const READ = [
  "id",
  "source_headline",
  "source_article",
  "source_office",
  "source_date",
  "where_coordinates",
  "where_description",
  "where_prec",
  "date_prec",
  "date_start",
  "date_end",
  "latitude",
  "longitude",
  "dyad_name",
  "conflict_name",
  "side_a",
  "side_b",
  "best",
  "low",
  "high",
];

/**
 * `where_prec` by the codebook of UCDP's Georeferenced Event Dataset. From 3 on, the coordinates are the centre of an area.
 */
const WHERE_PREC: Readonly<Record<string, Precision>> = {
  "1": "settlement",
  "2": "near-settlement",
  "3": "adm2",
  "4": "adm1",
  "5": "supra-adm1",
  "6": "country",
  "7": "water",
};

export function isUcdp(columns: readonly string[]): boolean {
  return COLUMNS.every((column) => columns.includes(column));
}

/** Reads events as UCDP GED has them. The dataset has no words for an event, so they are made of its columns. */
export function fromUcdp(
  file: string,
  columns: readonly string[],
  rows: Iterable<CsvRow>,
  problems: readonly Omit<ImportProblem, "file">[],
  options: ImportOptions,
): Imported {
  const language = options.language === "de" ? "de" : "en";
  return fromRecords(
    {
      file,
      format: "ucdp",
      records: mapRows(rows, (row) => toRecord(row, language)),
      origin: null,
      problems: leftOut(columns, Object.fromEntries(READ.map((name) => [name, name])), []),
      late: problems,
    },
    { ...options, language },
  );
}

function toRecord({ cells, line }: CsvRow, language: "de" | "en"): ImportRecord {
  const cell = (name: string) => cells[name]?.trim() ?? "";
  const code = cell("where_prec");
  return {
    at: { line },
    values: {
      statement_id: cell("id") && `ucdp-${cell("id")}`,
      text: describeEvent(cell, language),
      place: cell("where_coordinates") || cell("where_description"),
      latitude: cell("latitude"),
      longitude: cell("longitude"),
      precision: WHERE_PREC[code] ?? code,
      layer_id: cell("conflict_name"),
      event: dateOf(cell("date_start"), cell("date_end")),
      publisher: cell("source_office") || "UCDP GED",
      source_title: cell("source_headline") || cell("source_article"),
      published: cell("source_date"),
    },
  };
}

/** `date_start` and `date_end` are the ends of what `date_prec` says is known. */
function dateOf(start: string, end: string): string {
  const [from, to] = [start.slice(0, 10), end.slice(0, 10)];
  return !to || from === to ? from : `${from}/${to}`;
}

function describeEvent(cell: (name: string) => string, language: "de" | "en"): string {
  const sides = [cell("side_a"), cell("side_b")].filter(Boolean).join(" – ") || cell("dyad_name");
  const [best, low, high] = [cell("best"), cell("low"), cell("high")];
  if (best === "") return sides;
  const range = low === high || low === "" ? "" : ` (${low}–${high})`;
  const deaths =
    language === "de" ? `${best} Tote${range} nach UCDP` : `${best} deaths${range} by UCDP`;
  return [sides, deaths].filter(Boolean).join(": ");
}
