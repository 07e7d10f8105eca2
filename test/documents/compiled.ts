import { join } from 'node:path';

import { root } from '../source';

/** A module of src as the program runs it: threads start from compiled files only. Compiles where src has changed. */
export function compiled(path: string): unknown {
  const { compiledFolder } = jest.requireActual<{ compiledFolder: () => string }>(
    join(root, 'bin', 'compiled-folder.js'),
  );
  return jest.requireActual(join(compiledFolder(), path));
}
