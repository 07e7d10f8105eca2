import { Readable } from 'node:stream';
import { join } from 'node:path';
import type * as collections from '../../src/collection';
import { run } from '../../src/commands/run';
import { root } from '../source';

export const samples = join(root, 'samples');

// A folder is read once in a test file: it does not change between the commands.
jest.mock('../../src/collection', () => {
  const real = jest.requireActual<typeof collections>('../../src/collection');
  const read = new Map<string, ReturnType<typeof real.readCollection>>();
  const readCollection: typeof real.readCollection = (folder) => {
    const found = read.get(folder) ?? real.readCollection(folder);
    read.set(folder, found);
    return found;
  };
  return { ...real, readCollection };
});

/** What a command wrote and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/**
 * Runs a command in this process, on a fixed day, with something to read from where it asks. A command that goes on
 * ends when `pauses`, what happens while it waits, are used up.
 */
export async function runCommand(
  parameters: readonly string[],
  input = '',
  pauses: (() => void)[] = [],
  isTTY = false,
): Promise<Ran> {
  const written = { out: '', error: '' };
  const code = await run(parameters, {
    input: Object.assign(Readable.from([input]), { isTTY }),
    out: (text) => void (written.out += text),
    error: (text) => void (written.error += text),
    env: { DOCUMENTS_DIR: samples },
    now: () => new Date('2026-11-22T23:30:00Z'),
    pause: () => {
      const next = pauses.shift();
      next?.();
      return Promise.resolve(next !== undefined);
    },
  });
  return { code, ...written };
}
