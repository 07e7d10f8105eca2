import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** What a process in the tests prints, line by line. */
export interface PrintedLines {
  /** Resolves to all lines so far once it has printed this one, or has ended. */
  readonly printed: (line: string) => Promise<readonly string[]>;
  /** Resolves to all that it printed, when it has ended. */
  readonly ended: Promise<readonly string[]>;
}

/** To be called as soon as the process has been started: what it printed before is not seen. */
export function watchLines(child: ChildProcessByStdio<Writable | null, Readable, null>): PrintedLines {
  let text = '';
  const lines = (): readonly string[] => text.split('\n').slice(0, -1);
  const looks = new Set<() => void>();
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString();
    for (const look of looks) look();
  });
  const ended = new Promise<readonly string[]>((resolve) => child.once('close', () => resolve(lines())));
  const holds = (line: string): Promise<readonly string[]> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!lines().includes(line)) return;
        looks.delete(look);
        resolve(lines());
      };
      looks.add(look);
      look();
    });
  return { printed: (line) => Promise.race([holds(line), ended]), ended };
}
