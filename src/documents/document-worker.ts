import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';

import { FormatFault } from './document-fault';
import { readBytes } from './read-bytes';
import type { ReadingResult, ReadingTask } from './read-in-worker';

/** What a worker thread does for each task: reads one file and sends back its blocks or its fault. */
async function readTask({ path, format }: ReadingTask): Promise<ReadingResult> {
  try {
    return { blocks: await readBytes(format, await readFile(path)) };
  } catch (error) {
    return { fault: error instanceof FormatFault ? error.code : 'crashed' };
  }
}

// PDF.js leaves promises to themselves that fail in damaged files. How the reading ends is said by the reading.
process.on('unhandledRejection', () => undefined);

parentPort?.on('message', (task: ReadingTask) => {
  void readTask(task).then((result) => parentPort?.postMessage(result));
});
