import { join } from 'node:path';
import { compiledFolder } from '../compiled-folder';

/** A module of src as the program runs it: threads start from compiled files only. Compiles where src has changed. */
export function compiled(path: string): unknown {
  return jest.requireActual(join(compiledFolder(), path));
}
