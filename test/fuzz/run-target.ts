import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type FuzzFailure, MOST_TIME } from "./fuzz.ts";

/** Megabytes that reading a foreign file may take, with the program itself. */
const MOST_MEMORY = 512;
/** Milliseconds without a sign of life; fifty files at the longest allowed time each, on a busy machine. */
const SILENCE = 50 * MOST_TIME;

export type TargetResult = {
  readonly failures: readonly FuzzFailure[];
  /** Milliseconds. */
  readonly time: number;
  /** Bytes. */
  readonly peak: number;
  /** Bytes of the longest broken file. */
  readonly longest: number;
};

type Message =
  | { readonly at: number }
  | { readonly failure: FuzzFailure }
  | { readonly done: true; readonly maxRSS: number; readonly longest: number };

/** Reads so many broken files in a process of its own. One that ends it or silences it is a failure. */
export function runTarget(target: string, from: number, runs: number): Promise<TargetResult> {
  const child = fork(
    fileURLToPath(new URL("child.ts", import.meta.url)),
    [target, String(from), String(from + runs)],
    { execArgv: ["--import", "tsx", `--max-old-space-size=${MOST_MEMORY}`] },
  );
  const failures: FuzzFailure[] = [];
  const begun = performance.now();
  let last = from;
  let peak = 0;
  let longest = 0;
  const fail = (reason: string) => failures.push({ target, seed: last, reason });
  return new Promise((resolve) => {
    let watch: NodeJS.Timeout | undefined;
    const alive = () => {
      clearTimeout(watch);
      watch = setTimeout(() => {
        fail(`no sign of life for ${SILENCE / 1000} s, in the 50 files from this on`);
        child.kill("SIGKILL");
      }, SILENCE);
    };
    alive();
    child.on("message", (message: Message) => {
      alive();
      if ("at" in message) last = message.at;
      else if ("failure" in message) failures.push(message.failure);
      else ({ maxRSS: peak, longest } = message);
    });
    child.on("exit", (code, signal) => {
      clearTimeout(watch);
      if (peak === 0) fail(`the process ended (${signal ?? code}), in the 50 files from this on`);
      if (peak > MOST_MEMORY * 1024 * 1024) fail(`it took ${Math.round(peak / 1e6)} MB`);
      resolve({ failures, time: performance.now() - begun, peak, longest });
    });
  });
}
