import type { Register } from '../meetings/register';
import type { Index } from './built-index';

/** A register with its own index. They are only ever changed together. */
export interface Indexed {
  readonly register: Register;
  readonly index: Index;
}

/** An index that is replaced whole while questions go on. */
export interface LiveIndex {
  /** What questions are answered from now: whole, never half built. */
  current(): Indexed;
  /**
   * Builds the index of a newer register and then swaps it in. Resolves when this register, or one given after it, is in
   * use; rejects when the build fails, and the index before stays in use.
   */
  refresh(register: Register): Promise<void>;
}

/** Starts with an index. `build` makes the next ones; a register that a newer one overtook is not built. */
export function startLiveIndex(first: Indexed, build: (register: Register) => Promise<Index>): LiveIndex {
  let current = first;
  let newest = first.register;
  let running: Promise<void> = Promise.resolve();
  const buildNewest = async (): Promise<void> => {
    const register = newest;
    if (register === current.register) return;
    current = { register, index: await build(register) };
  };
  return {
    current: () => current,
    refresh: (register) => {
      newest = register;
      // After a failed build the next one starts all the same.
      running = running.catch(() => undefined).then(buildNewest);
      return running;
    },
  };
}
