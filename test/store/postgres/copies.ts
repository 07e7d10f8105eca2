import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { type PrintedLines, watchLines } from '../watch-lines';

/** What a copy of the bot does in a process of its own; see take-part.js. */
export type Task = 'open' | 'claim' | 'lease' | 'migrate' | 'halfClaim';

export interface Copy {
  /** Resolves once it has printed the line, or has ended. */
  readonly printed: PrintedLines['printed'];
  /** Begins its task. */
  go(): void;
  /** As `kill -9` does: the process gets no chance to tidy up. */
  kill(): void;
  /** Resolves to all that it printed after "ready", when it has ended. */
  readonly result: Promise<readonly string[]>;
}

const children = new Set<ChildProcess>();

/** Ends all copies that still run. */
export function killCopies(): void {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
}

/** Starts a copy; `number` from 0 to 9 tells it from others. */
export function startCopy(databaseUrl: string, task: Task, number = 0): Copy {
  const child = spawn(process.execPath, [join(__dirname, 'take-part.js'), databaseUrl, task, String(number)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.add(child);
  const { printed, ended } = watchLines(child);
  return {
    printed,
    go: () => void child.stdin.write('go\n'),
    kill: () => void child.kill('SIGKILL'),
    result: ended.then((lines) => lines.filter((line) => line !== 'ready')),
  };
}
