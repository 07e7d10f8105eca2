import { parentPort, workerData } from 'node:worker_threads';
import type { Register } from '../meetings/register';
import { buildParts } from './build-index';
import { fingerprintRegister } from './fingerprint';
import { storeIndex } from './stored-index';

/** Runs in a thread of its own: takes a register as worker data and sends back the bytes of its index. */
function run(register: Register): void {
  const bytes = new Uint8Array(storeIndex(buildParts(register), fingerprintRegister(register)));
  parentPort?.postMessage(bytes, [bytes.buffer]);
}

run(workerData as Register);
