/**
 * Milliseconds of processor time that something takes in this process. Unlike the clock it does not run while other
 * programs have the machine.
 */
export function processorTime(action: () => unknown): number {
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
