import { buildCollection, readCollection, registerOf, type Collection } from './collection';
import type { Register } from './meetings/register';
import { isUnchanged, readPapers } from './papers';
import type { Index } from './search/built-index';
import { startLiveIndex } from './search/live-index';

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

/** Reads a folder for the first time. `build` makes the index of each later register, in a thread of its own. */
export async function startLiveCollection(
  folder: string,
  build: (register: Register) => Promise<Index>,
): Promise<LiveCollection> {
  let current = await readCollection(folder);
  const live = startLiveIndex(current, build);
  let running: Promise<boolean> | null = null;
  const look = async (): Promise<boolean> => {
    const files = await readPapers(folder, current.files);
    if (isUnchanged(current.files, files)) return false;
    await live.refresh(registerOf(files));
    const { register, index } = live.current();
    current = buildCollection(folder, files, register, index);
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
