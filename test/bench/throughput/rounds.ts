import { quantile } from "../quantile.ts";
import type { Spent } from "./stopwatch.ts";

/** What is measured and what it is held against; of each the median of the rounds. */
export type Compared = {
  readonly ours: Spent;
  /** Null where there is nothing of the kind. */
  readonly raw: Spent | null;
};

type Run = () => Promise<Spent> | Spent;

/** Rounds in which an engine gets to know the code: what it does natively is as fast the first time. */
export const WARM_ROUNDS = 10;

/** The fewer statements, the more an accident weighs, and the more rounds there is time for. */
export function roundsFor(statements: number): number {
  if (statements <= 10_000) return 101;
  return statements <= 100_000 ? 5 : 1;
}

/** Runs both in turn, so that whatever else the machine does meets both alike. */
export async function inTurn(ours: Run, raw: Run | null, rounds: number): Promise<Compared> {
  const spent: Spent[] = [];
  const held: Spent[] = [];
  for (let round = 0; round < rounds; round++) {
    spent.push(await ours());
    if (raw) held.push(await raw());
  }
  return { ours: median(spent), raw: raw && median(held) };
}

function median(spent: readonly Spent[]): Spent {
  const of = (key: keyof Spent) =>
    quantile(
      spent.map((each) => each[key]),
      0.5,
    );
  return { clock: of("clock"), cpu: of("cpu") };
}
