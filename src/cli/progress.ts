import type { Effects } from "./effects.ts";

/** Shorter work needs no telling. */
const LEAST = 5_000;
/** Milliseconds between two lines: often enough to see that it goes on. */
const PAUSE = 200;

/**
 * Passes items on and tells how far they are on standard error, where somebody sits before it. The line is taken away
 * at the end.
 *
 * @param length how many items there will be, near enough
 */
export function* withProgress<T>(
  what: string,
  items: Iterable<T>,
  length: number,
  effects: Pick<Effects, "progress" | "isTerminal">,
): Iterable<T> {
  if (!effects.isTerminal || length < LEAST) {
    yield* items;
    return;
  }
  let count = 0;
  let told = Date.now();
  for (const item of items) {
    yield item;
    count += 1;
    if (Date.now() - told < PAUSE) continue;
    told = Date.now();
    effects.progress(`${what}: ${Math.min(99, Math.floor((100 * count) / length))} %`);
  }
  effects.progress(null);
}
