export type MemoryWatch = {
  /** Called often; looks from time to time. */
  readonly look: () => void;
  /** Bytes of growth at most, of what was in use at the beginning. */
  readonly growth: () => number;
};

/** Milliseconds between two looks. */
const PAUSE = 100;

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
  let looked = performance.now();
  return {
    look() {
      if (performance.now() - looked < PAUSE) return;
      most = Math.max(most, inUse());
      looked = performance.now();
    },
    growth: () => Math.max(most, inUse()) - first,
  };
}
