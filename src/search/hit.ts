import type { Passage } from '../meetings/meeting';
import type { RegisterItem } from '../meetings/register';
import type { Evidence } from './concept';

/** One item found, with the passage of it that answers best. */
export interface Hit {
  readonly item: RegisterItem;
  /** Higher is better; comparable only within one search. */
  readonly score: number;
  /** The passage to quote; null where only the title matched. */
  readonly passage: Passage | null;
  /** Why it was found, best first: word asked, word in the document, field, weight. */
  readonly matches: readonly {
    readonly asked: string;
    readonly found: string;
    readonly field: string;
    readonly weight: number;
    /** How surely the word found answers the word asked: 1 for the word itself. */
    readonly grade?: number;
    /** The rarity of the word asked times the grade, whatever the field. */
    readonly worth?: number;
    /** How the word found answers the word asked: "inflection", "compound". */
    readonly evidence?: Evidence;
  }[];
}

export interface Hits {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** A near word that the documents do have, when nothing was found. */
  readonly suggestion: string | null;
}
