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

/** A thread that has done its work well and waits for more: starting one and loading a reader takes half a second. */
let idle: Worker | null = null;

/**
 * Reads a file in a thread beside the program, so that no file takes the process with it: one that hangs, fills memory or
 * breaks its reader ends as a fault, and its thread with it.
 */
export function readInWorker(task: ReadingTask, limits: ReadingLimits = readingLimits): Promise<ReadingResult> {
  return new Promise((resolve) => {
    const worker = takeWorker(limits);
    const finish = (result: ReadingResult, next: (worker: Worker) => void): void => {
      clearTimeout(clock);
      clearInterval(watch);
      worker.off('message', done).off('error', broken).off('exit', gone);
      next(worker);
      resolve(result);
    };
    const giveUp = (fault: DocumentFaultCode): void => finish({ fault }, endWorker);
    const done = (result: ReadingResult): void => finish(result, limits === readingLimits ? keepWorker : endWorker);
    const broken = (error: unknown): void => giveUp(faultOf(error));
    const gone = (): void => giveUp('crashed');
    const clock = setTimeout(() => giveUp('tooSlow'), limits.milliseconds);
    const most = process.memoryUsage.rss() + limits.addedMegabytes * 1024 * 1024;
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > most) giveUp('tooMuchMemory');
    }, watchEvery);
    worker.on('message', done).on('error', broken).on('exit', gone);
    worker.postMessage(task);
  });
}

function takeWorker(limits: ReadingLimits): Worker {
  const worker = limits === readingLimits && idle ? idle : startWorker(limits);
  if (worker === idle) idle = null;
  worker.ref();
  return worker;
}

function startWorker({ heapMegabytes }: ReadingLimits): Worker {
  const worker = new Worker(join(__dirname, 'document-worker.js'), {
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    // Libraries write their warnings where people expect answers.
    stdout: true,
    stderr: true,
  });
  // For the time when nobody waits for this thread: its faults are not the program's.
  worker.on('error', () => undefined);
  worker.on('exit', () => {
    if (idle === worker) idle = null;
  });
  return worker;
}

/** The thread waits for the next file, but does not keep the program from ending. */
function keepWorker(worker: Worker): void {
  if (idle) {
    endWorker(worker);
    return;
  }
  idle = worker;
  worker.unref();
}

function endWorker(worker: Worker): void {
  void worker.terminate();
}

function faultOf(error: unknown): DocumentFaultCode {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'tooMuchMemory' : 'crashed';
}
