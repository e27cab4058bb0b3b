import Papa from "papaparse";
import { note } from "./export-note.ts";
import type { ExportSelection } from "./export-selection.ts";
import type { Exported, ExportOptions } from "./exported.ts";
import { type FlatRow, flatTable } from "./flat-rows.ts";
import { placeShape } from "./place-geometry.ts";

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * What a spreadsheet would take for a formula, and run. Also what already looks guarded, so that taking the guard off again
 * gives what was there.
 */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * A table (RFC 4180) with one row for each statement and place (`flatTable`). Points have `longitude` and `latitude`; of
 * everything else there is the box around it, since a cell holds no outline and a middle would be a spot nobody named. An
 * apostrophe stands before cells that a spreadsheet would run as a formula. Lines end with CRLF.
 */
export function toCsv(selection: ExportSelection, options: ExportOptions = {}): Exported {
  const { rows, length, notes } = flatTable(selection);
  const places = new Set(
    selection.statements.flatMap(({ places: each }) => each.map(({ place }) => place)),
  );
  const areas = selection.places.filter(
    ({ id, geometry }) => places.has(id) && geometry && geometry.type !== "Point",
  );
  return {
    parts: print(rows, options.byteOrderMark ?? false),
    length: length + 1,
    notes: [
      ...note("areas-as-boxes", areas.length),
      ...notes,
      ...note("terms-guarded", countGuarded(flatTable(selection).rows)),
    ],
  };
}

function* print(rows: Iterable<FlatRow>, byteOrderMark: boolean): Generator<string> {
  let isFirst = true;
  for (const { place, columns } of rows) {
    const cells = { ...columns, ...coordinates(place) };
    if (isFirst) yield (byteOrderMark ? BYTE_ORDER_MARK : "") + line(Object.keys(cells));
    isFirst = false;
    yield line(Object.values(cells));
  }
  if (isFirst && byteOrderMark) yield BYTE_ORDER_MARK;
}

function line(cells: readonly (string | number | null)[]): string {
  // No program reads a table beyond a NUL.
  const writable = cells.map((cell) =>
    typeof cell === "string" ? cell.replaceAll("\0", "") : cell,
  );
  return `${Papa.unparse([writable], { escapeFormulae: FORMULA })}\r\n`;
}

function coordinates(place: FlatRow["place"]): Record<string, number | null> {
  const shape = place && placeShape(place);
  const [west = null, south = null, east = null, north = null] = shape?.bbox ?? [];
  const isPoint = shape?.geometry.type === "Point";
  return {
    longitude: isPoint ? west : null,
    latitude: isPoint ? south : null,
    west,
    south,
    east,
    north,
  };
}

function countGuarded(rows: Iterable<FlatRow>): number {
  let count = 0;
  for (const { columns } of rows) {
    for (const cell of Object.values(columns)) {
      if (typeof cell === "string" && FORMULA.test(cell)) count += 1;
    }
  }
  return count;
}
