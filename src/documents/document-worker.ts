import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';

import { FormatFault } from './document-fault';
import { readBytes } from './read-bytes';
import type { ReadingResult, ReadingTask } from './read-in-worker';

/** What a worker thread does: reads one file and sends back its blocks or its fault. */
async function readTask({ path, format }: ReadingTask): Promise<ReadingResult> {
  try {
    return { blocks: await readBytes(format, await readFile(path)) };
  } catch (error) {
    return { fault: error instanceof FormatFault ? error.code : 'crashed' };
  }
}

void readTask(workerData as ReadingTask).then((result) => parentPort?.postMessage(result));
