import type { FaultResult } from './run-faults';

type Row = readonly [string, ...number[]];

function rowsOf(results: readonly FaultResult[]): Row[] {
  const faults = [...new Set(results.flatMap(({ injected }) => Object.keys(injected)))];
  const row = (name: string, of: (result: FaultResult) => number): Row => [name, ...results.map(of)];
  return [
    row('planned', ({ planned }) => planned),
    ...faults.map((fault) => row(`  injected: ${fault}`, ({ injected }) => injected[fault] ?? 0)),
    row('sent', ({ sent }) => sent),
    row('unknown', ({ unknown }) => unknown),
    row('  at most (cut, hang, kill)', ({ mayBeUnknown }) => mayBeUnknown),
    row('stopped', ({ stopped }) => stopped),
    row('lost', ({ lost }) => lost),
    row('repeated', ({ repeated }) => repeated),
    row('most requests in a second', ({ busiestSecond }) => busiestSecond),
    row('seconds', ({ seconds }) => seconds),
  ];
}

/** A table for people, one column for each run. */
export function printResults(results: readonly FaultResult[], seed: number): void {
  if (results.length === 0) return;
  const line = (cells: readonly (string | number)[]): string =>
    cells.map((cell, index) => (index === 0 ? String(cell).padEnd(34) : String(cell).padStart(22))).join('');
  const lines = [line([`seed ${seed}`, ...results.map(({ name }) => name)]), ...rowsOf(results).map(line)];
  process.stdout.write(`\n${lines.join('\n')}\n\n`);
}
