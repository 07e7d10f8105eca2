import type { Vocabulary } from './vocabulary';

/** One word inside a compound. */
export interface CompoundPart {
  /** The part as a word, without the joining letter: "botilbud" in "botilbudskapacitet". */
  readonly word: string;
  /** Its keys, as `wordKeys` gives them. */
  readonly keys: readonly string[];
  /** The last part is the head and says what the thing is; the others modify it. */
  readonly role: 'head' | 'modifier';
}

/**
 * The parts of a compound, in their order: "rammeaftalen" → ramme (modifier), aftalen (head). A part that is a compound
 * itself stands beside its own parts. Empty for a word that is no compound.
 */
export function splitCompound(_folded: string, _vocabulary: Vocabulary | null): readonly CompoundPart[] {
  return [];
}
