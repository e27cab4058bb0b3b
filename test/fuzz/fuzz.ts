import { random } from "./random.ts";
import type { FuzzTarget } from "./targets.ts";

/** Milliseconds of processor time after which a file counts as one that hangs the page. */
export const MOST_TIME = 2_000;

export type FuzzFailure = {
  readonly target: string;
  readonly seed: number;
  readonly reason: string;
};

export type FuzzOutcome = {
  readonly failure: FuzzFailure | null;
  /** Length of what was read; 0 when reading it threw. */
  readonly bytes: number;
};

/** One broken file; the same number gives the same file. */
export async function fuzzOnce(target: FuzzTarget, seed: number): Promise<FuzzOutcome> {
  let bytes = 0;
  const fail = (reason: string) => ({ failure: { target: target.name, seed, reason }, bytes });
  try {
    const begun = performance.now();
    const read = await target.run(random(seed));
    bytes = read.bytes;
    if (read.reason !== null) return fail(read.reason);
    if (performance.now() - begun < MOST_TIME) return { failure: null, bytes };
  } catch (error) {
    return fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  // The clock also counts what else the machine does, so a slow one is read again and its own time taken.
  const before = process.cpuUsage();
  await target.run(random(seed));
  const { user, system } = process.cpuUsage(before);
  const time = (user + system) / 1000;
  return time > MOST_TIME ? fail(`it took ${Math.round(time)} ms`) : { failure: null, bytes };
}
