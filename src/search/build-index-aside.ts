import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Register } from '../meetings/register';
import type { Index } from './built-index';
import { loadIndex } from './stored-index';

/** An index with the bytes to store it by. */
export interface AsideBuild {
  readonly index: Index;
  readonly bytes: Uint8Array;
}

/**
 * Builds the index of a register in a worker, so that questions are answered meanwhile. Only copying the register over
 * and putting the finished parts together is done here. Rejects when the worker fails.
 */
export function buildIndexAside(register: Register): Promise<AsideBuild> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, 'index-worker.js'), { workerData: register });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The index worker ended with code ${code} and no index.`)));
    worker.once('message', (bytes: Uint8Array) => {
      const index = loadIndex(bytes, register);
      if (index) resolve({ index, bytes });
      else reject(new Error('The index worker sent an index of something else.'));
    });
  });
}
