/** Milliseconds of processor time that work takes; unlike the clock's, not lengthened by what else runs. */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
