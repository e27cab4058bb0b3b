import type { Statement } from "../dossier/dossier.ts";
import type { EdtfTime } from "../time/edtf.ts";
import type { StatementTimes } from "./statement-times.ts";

export const SORTINGS = ["order", "said", "happened"] as const;
export type Sorting = (typeof SORTINGS)[number];

/**
 * Statements in the dossier's order, or by when they were said or what they say happened: by the beginning, where that
 * is open or unknown by the end. Equals stay in the dossier's order; the undated come last.
 */
export function sortStatements(
  statements: readonly Statement[],
  sorting: Sorting,
  times: ReadonlyMap<string, StatementTimes>,
): readonly Statement[] {
  if (sorting === "order") return statements;
  const dated = statements.map((statement) => ({
    statement,
    at: instantOf(times.get(statement.id)?.[sorting][0]),
  }));
  return dated.sort((a, b) => compare(a.at, b.at)).map(({ statement }) => statement);
}

function instantOf(time: EdtfTime | undefined): number {
  return time?.earliest ?? time?.latest ?? Number.POSITIVE_INFINITY;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
