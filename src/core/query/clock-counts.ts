import type { Clock, Dossier } from "../dossier/dossier.ts";
import { timeOf } from "../time/known-times.ts";

/** How many statements say when they were made, or when what they tell of happened. */
export type ClockCount = {
  readonly dated: number;
  /** Of the dated ones, how many dates an editor has worked out. */
  readonly inferred: number;
  readonly undated: number;
  /** ISO days of the earliest and the latest date that has an end on that side; null when none has. */
  readonly first: string | null;
  readonly last: string | null;
};

export function countClock(
  { statements }: Dossier,
  pick: (statement: Dossier["statements"][number]) => Clock | null,
): ClockCount {
  const clocks = statements.map(pick).filter((clock) => clock !== null);
  const times = clocks.map(({ edtf }) => timeOf(edtf));
  const days = (side: "firstDay" | "lastDay") =>
    times
      .map((time) => time?.[side] ?? null)
      .filter((day) => day !== null)
      .sort();
  return {
    dated: clocks.length,
    inferred: clocks.filter(({ basis }) => basis === "inferred").length,
    undated: statements.length - clocks.length,
    first: days("firstDay")[0] ?? null,
    last: days("lastDay").at(-1) ?? null,
  };
}
