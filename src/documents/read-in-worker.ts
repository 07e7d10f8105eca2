import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import type { Block } from './document';
import type { DocumentFaultCode } from './document-fault';
import type { FormatName } from './formats';

export interface ReadingTask {
  readonly path: string;
  readonly format: FormatName;
}

export type ReadingResult = { readonly blocks: Block[] } | { readonly fault: DocumentFaultCode };

export interface ReadingLimits {
  readonly milliseconds: number;
  /** Of the worker's own objects. */
  readonly heapMegabytes: number;
  /** Of the whole process beyond what it has when reading begins: buffers stand outside the heap. */
  readonly addedMegabytes: number;
}

/**
 * A paper of 180 pages takes 2–4 seconds and 200 MB. What takes a minute or several times the memory is broken, or made
 * to do harm.
 */
export const readingLimits: ReadingLimits = { milliseconds: 60_000, heapMegabytes: 768, addedMegabytes: 1200 };

/** Often enough to stop a file that fills memory at a gigabyte a second. */
const watchEvery = 100;

/**
 * Reads a file in a thread of its own, so that no file takes the process with it: one that hangs, fills memory or breaks
 * its reader ends as a fault.
 */
export function readInWorker(task: ReadingTask, limits: ReadingLimits = readingLimits): Promise<ReadingResult> {
  return new Promise((resolve) => {
    const worker = new Worker(join(__dirname, 'document-worker.js'), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
      // Libraries write their warnings where people expect answers.
      stdout: true,
      stderr: true,
    });
    const finish = (result: ReadingResult): void => {
      clearTimeout(clock);
      clearInterval(watch);
      void worker.terminate();
      resolve(result);
    };
    const clock = setTimeout(() => finish({ fault: 'tooSlow' }), limits.milliseconds);
    const most = process.memoryUsage.rss() + limits.addedMegabytes * 1024 * 1024;
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > most) finish({ fault: 'tooMuchMemory' });
    }, watchEvery);
    worker.once('message', finish);
    worker.once('error', (error) => finish({ fault: faultOf(error) }));
    worker.once('exit', () => finish({ fault: 'crashed' }));
  });
}

function faultOf(error: unknown): DocumentFaultCode {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'tooMuchMemory' : 'crashed';
}
