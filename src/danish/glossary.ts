/** A word or phrase said in another way. */
export interface Rendering {
  /** Index of the first token that it stands for, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Danish words to search for, best first; each may be several words. */
  readonly danish: readonly string[];
  /** 1: the same thing, 0.5: near it. */
  readonly strength: number;
}

/** The Danish for the English words and phrases among folded words; the longest phrase wins. */
export function translate(_folded: readonly string[]): readonly Rendering[] {
  return [];
}

/** Danish words that say the same or nearly the same as the Danish words and phrases among folded words. */
export function findSynonyms(_folded: readonly string[]): readonly Rendering[] {
  return [];
}
