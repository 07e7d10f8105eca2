import type { Register } from '../src/meetings/register';
import { startLiveCollection, type LiveCollection } from '../src/live-collection';
import { noCache } from '../src/reading-cache';
import { buildParts } from '../src/search/build-index';
import type { AsideBuild } from '../src/search/build-index-aside';
import { fingerprintRegister } from '../src/search/fingerprint';
import { loadIndex, storeIndex } from '../src/search/stored-index';

/** An index as a worker would build it, but in this thread: jest starts no threads of TypeScript. */
export function buildHere(register: Register): Promise<AsideBuild> {
  const bytes = storeIndex(buildParts(register), fingerprintRegister(register));
  const index = loadIndex(bytes, register);
  if (index === null) throw new Error('The index is of something else.');
  return Promise.resolve({ index, bytes });
}

/** A folder as the running bot opens it, without a cache. */
export function openHere(folder: string): Promise<LiveCollection> {
  return startLiveCollection(folder, { build: buildHere, cache: noCache });
}
