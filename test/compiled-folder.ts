import { join } from 'node:path';
import { root } from './source';

/** The folder with the program as it runs in processes and threads of its own; compiles where src has changed. */
export const { compiledFolder } = jest.requireActual<{ compiledFolder: () => string }>(
  join(root, 'bin', 'compiled-folder.js'),
);
