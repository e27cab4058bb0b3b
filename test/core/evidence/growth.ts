/**
 * How many times longer four times the work takes, in processor time: about 4 where time grows with the
 * size, 16 where it grows with its square. A ratio within one run says the same on every machine.
 */
export function growthOverFour(work: (size: number) => void, size: number): number {
  work(size / 8);
  return leastTime(() => work(4 * size)) / leastTime(() => work(size));
}

/** The better of two runs, since one may have had the garbage of another to collect. */
function leastTime(work: () => void): number {
  return Math.min(cpuTime(work), cpuTime(work));
}

/** Milliseconds of processor time that work takes; unlike the clock's, not lengthened by what else runs. */
function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
