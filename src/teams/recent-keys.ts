/** Remembers what was seen lately, within bounds of number and time. */
export interface RecentKeys {
  /** True the first time; false when the key was seen before and is not yet forgotten. */
  add(key: string): boolean;
  forget(key: string): void;
}

/** `keptFor` is in milliseconds. The oldest key makes room when `size` is reached. */
export function buildRecentKeys(size: number, keptFor: number, now: () => Date): RecentKeys {
  const seen = new Map<string, number>();
  const makeRoom = (): void => {
    const oldest = seen.keys().next();
    if (seen.size >= size && !oldest.done) seen.delete(oldest.value);
  };
  return {
    add(key) {
      const time = now().getTime();
      const before = seen.get(key);
      if (before !== undefined && time - before < keptFor) return false;
      seen.delete(key);
      makeRoom();
      seen.set(key, time);
      return true;
    },
    forget: (key) => void seen.delete(key),
  };
}
