import Papa from "papaparse";
import { LIMITS } from "../dossier/limits.ts";
import type { ImportProblem } from "./imported.ts";

export type CsvTable = {
  readonly columns: readonly string[];
  /** Taken once. */
  readonly rows: Iterable<CsvRow>;
  /** Grows while rows are taken. */
  readonly problems: readonly Omit<ImportProblem, "file">[];
};

export type CsvRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> };

/** A cell that was kept from being a formula, as our own export writes it. */
const GUARDED = /^'(?='*[=+\-@\t\r])/;

/** What separates cells, by which of the usual gives the first row the most of them: cells below may hold any. */
function delimiterOf(text: string): string {
  const width = (delimiter: string) =>
    Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0]?.length ?? 0;
  return [",", ";", "\t", "|"].reduce((best, each) => (width(each) > width(best) ? each : best));
}

/** Characters of a batch, near enough. */
const BATCH = 1_000_000;

/**
 * Lines in batches that end where a row ends: behind an even number of quotes. Throws when there is no such end in what a file's text may
 * be, as where a quote is missing.
 */
export function* batchesOf(lines: Iterable<string>): Generator<string> {
  let batch: string[] = [];
  let length = 0;
  let isQuoted = false;
  for (const line of lines) {
    batch.push(line);
    length += line.length + 1;
    if ((line.split('"').length - 1) % 2 === 1) isQuoted = !isQuoted;
    if (length > LIMITS.fileLength) throw new Error("a quote is never closed");
    if (isQuoted || length < BATCH) continue;
    yield `${batch.join("\n")}\n`;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch.join("\n");
}

/** Reads a table by the column names in its first row; each batch must end where a row does. */
export function readCsv(batches: Iterable<string>): CsvTable {
  const problems: Omit<ImportProblem, "file">[] = [];
  const all = batches[Symbol.iterator]();
  const { value: text = "" } = all.next();
  const delimiter = delimiterOf(text);
  const [head = [], ...body] = parse(text, 0);
  const columns = head.map((name) => name.trim());
  let line = 1 + lineCount(head);
  return { columns, rows: read(), problems };

  function* read(): Generator<CsvRow> {
    yield* rowsOf(body);
    for (let next = all.next(); !next.done; next = all.next()) {
      yield* rowsOf(parse(next.value, line - 1));
    }
  }

  function parse(batch: string, before: number): string[][] {
    const { data, errors } = Papa.parse<string[]>(batch, { delimiter, skipEmptyLines: false });
    for (const { row, message } of errors) {
      const at = { line: before + (row ?? 0) + 1 };
      if (problems.length < LIMITS.findings)
        problems.push({ code: "broken-file", at, detail: message });
    }
    // Behind the line feed that ends a batch is no row, and the next one begins there.
    if (batch.endsWith("\n") && data.at(-1)?.join("") === "") data.pop();
    return data;
  }

  function* rowsOf(given: readonly string[][]): Generator<CsvRow> {
    for (const cells of given) {
      const at = line;
      line += lineCount(cells);
      if (cells.every((cell) => cell.trim() === "")) continue;
      if (cells.length > columns.length && problems.length < LIMITS.findings) {
        const detail = `${cells.length} > ${columns.length}`;
        problems.push({ code: "column-left-out", at: { line: at }, detail });
      }
      const entries = columns.map((name, index) => [
        name,
        (cells[index] ?? "").replace(GUARDED, ""),
      ]);
      yield { line: at, cells: Object.fromEntries(entries) };
    }
  }
}

function lineCount(cells: readonly string[]): number {
  return cells.join("").split("\n").length;
}

/** Row by row, so that a table of any length can be read. */
export function* mapRows<T>(rows: Iterable<CsvRow>, toRecord: (row: CsvRow) => T): Generator<T> {
  for (const row of rows) yield toRecord(row);
}
