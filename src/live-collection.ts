import { buildCollection, registerOf, type Collection } from './collection';
import type { Register } from './meetings/register';
import { isUnchanged, readPapers } from './papers';
import type { ReadingCache } from './reading-cache';
import type { AsideBuild } from './search/build-index-aside';
import type { Index } from './search/built-index';
import { startLiveIndex } from './search/live-index';
import { loadIndex } from './search/stored-index';

/** A collection that follows its folder: papers are added, replaced and withdrawn while questions are answered. */
export interface LiveCollection {
  /** What questions are answered from now: whole, never half read. */
  current(): Collection;
  /**
   * Looks at the folder and reads what has changed; true where something had. While one look goes on, another call
   * waits for it. Rejects when the folder is gone or the index cannot be built: the collection before stays in use.
   */
  refresh(): Promise<boolean>;
}

/** How a live collection gets its indexes, and what is kept of them for the next start. */
export interface LiveParts {
  /** Builds an index without holding up who asks meanwhile. */
  readonly build: (register: Register) => Promise<AsideBuild>;
  readonly cache: ReadingCache;
}

/** Reads a folder for the first time; what the cache holds of it is neither read nor built. */
export async function startLiveCollection(folder: string, { build, cache }: LiveParts): Promise<LiveCollection> {
  const buildAndKeep = async (register: Register): Promise<Index> => {
    const { index, bytes } = await build(register);
    await cache.keepIndex(bytes);
    return index;
  };
  const files = await readPapers(folder, [], undefined, cache);
  const register = registerOf(files);
  const stored = await cache.findIndex();
  const index = (stored && loadIndex(stored, register)) ?? (await buildAndKeep(register));
  let current = buildCollection(folder, files, register, index);
  const live = startLiveIndex(current, buildAndKeep);
  let running: Promise<boolean> | null = null;
  const look = async (): Promise<boolean> => {
    const next = await readPapers(folder, current.files, undefined, cache);
    if (isUnchanged(current.files, next)) return false;
    await live.refresh(registerOf(next));
    const swapped = live.current();
    current = buildCollection(folder, next, swapped.register, swapped.index);
    return true;
  };
  return {
    current: () => current,
    refresh: () => {
      running ??= look().finally(() => {
        running = null;
      });
      return running;
    },
  };
}
