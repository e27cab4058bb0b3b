/** Milliseconds. */
export type Spent = {
  /** By the clock, in which other threads collect garbage and other programs run. */
  readonly clock: number;
  /** Of processors, in all threads of the process. */
  readonly cpu: number;
};

export type Stopwatch = {
  readonly start: () => void;
  readonly stop: () => void;
  /** Of all stretches between start and stop. */
  readonly spent: () => Spent;
};

export function stopwatch(): Stopwatch {
  let clock = 0;
  let cpu = 0;
  let begun = 0;
  let before: NodeJS.CpuUsage | undefined;
  return {
    start() {
      before = process.cpuUsage();
      begun = performance.now();
    },
    stop() {
      clock += performance.now() - begun;
      const { user, system } = process.cpuUsage(before);
      cpu += (user + system) / 1000;
    },
    spent: () => ({ clock, cpu }),
  };
}
