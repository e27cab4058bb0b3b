export type MemoryWatch = {
  /** Called often; looks from time to time. */
  readonly look: () => void;
  /** Bytes of growth at most, of what was in use at the beginning. */
  readonly growth: () => number;
};

/** Milliseconds between two looks at least; of a large heap each takes seconds, so the pause is also so many times as long. */
const PAUSE = 100;
const TIMES = 20;

/**
 * Watches how much memory is in use after collecting garbage, so that what is kept counts and what was only passing does not. Node must run
 * with `--expose-gc`.
 */
export function memoryWatch(): MemoryWatch {
  const inUse = () => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const first = inUse();
  let most = first;
  let next = performance.now() + PAUSE;
  return {
    look() {
      const begun = performance.now();
      if (begun < next) return;
      most = Math.max(most, inUse());
      const ended = performance.now();
      next = ended + Math.max(PAUSE, TIMES * (ended - begun));
    },
    growth: () => Math.max(most, inUse()) - first,
  };
}
