import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readCollection, type Collection } from '../collection';
import { danishDay } from '../danish/danish-day';
import { findCircle } from '../meetings/regions';
import type { Asker } from '../questions/asker';
import type { Terminal } from './command';
import { parseNow } from './parse-now';
import { UsageFault } from './usage-fault';

/** Options of every command that answers questions over a folder of papers. */
export const collectionOptions = {
  documents: { type: 'string' },
  now: { type: 'string' },
  circle: { type: 'string' },
  questions: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** The folder asked for, read; a line on stderr for each file that could not be. */
export async function readAskedFolder(documents: string | undefined, terminal: Terminal): Promise<Collection> {
  const collection = await readCollection(documents ?? terminal.env['DOCUMENTS_DIR'] ?? samplesFolder());
  for (const { message } of collection.unreadable) terminal.error(`${message}\n`);
  return collection;
}

/** `samples/` below the working folder, else the program's own. */
function samplesFolder(): string {
  const here = resolve('samples');
  return existsSync(here) ? here : join(programFolder(__dirname), 'samples');
}

/** The program is compiled into folders of different depth: its own folder is the one with package.json. */
export function programFolder(folder: string): string {
  const parent = dirname(folder);
  return existsSync(join(folder, 'package.json')) || parent === folder ? folder : programFolder(parent);
}

/** Who asks on the command line: nobody's language is known there. */
export function readAsker(options: { now?: string; circle?: string }, terminal: Terminal): Asker {
  const { now, circle } = options;
  const found = circle === undefined ? null : findCircle(circle.trim());
  if (circle !== undefined && found === null) throw new UsageFault('badCircle', circle);
  return { circle: found, today: now === undefined ? danishDay(terminal.now()) : parseNow(now), language: null };
}
