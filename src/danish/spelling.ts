import type { Vocabulary } from './vocabulary';

/** A word of the collection that is nearly the one typed. */
export interface NearWord {
  readonly word: string;
  /** Slips between the two: one letter more, less, other, or two letters swapped. */
  readonly distance: number;
}

/** The words of the vocabulary that a mistyped word can mean, nearest and then most frequent first. At most `limit`. */
export function nearWords(_folded: string, _vocabulary: Vocabulary, _limit = 5): readonly NearWord[] {
  return [];
}
