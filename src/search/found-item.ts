import type { Passage } from '../meetings/meeting';
import type { RegisterItem } from '../meetings/register';
import type { Question } from '../questions/question';
import type { Index } from './built-index';
import type { Concept } from './concept';
import { findMatches, type TextMatch } from './find-matches';
import type { Hit } from './hit';
import { pickPassage } from './pick-passage';

/** What a question asks for, and where its answers were found. */
export interface Search {
  readonly concepts: readonly Concept[];
  readonly question: Question;
  readonly index: Index;
}

/**
 * A hit whose passage and matches are looked for when they are asked for: a card shows five of the hits, and finding them
 * takes longer than the ranking.
 */
export class FoundItem implements Hit {
  readonly item: RegisterItem;
  readonly score: number;
  readonly #number: number;
  readonly #search: Search;
  #found: readonly TextMatch[] | null = null;
  #passage: Passage | null | undefined;
  #matches: Hit['matches'] | null = null;

  constructor(item: RegisterItem, number: number, score: number, search: Search) {
    this.item = item;
    this.score = score;
    this.#number = number;
    this.#search = search;
  }

  get passage(): Passage | null {
    const { concepts, question, index } = this.#search;
    if (this.#passage === undefined) this.#passage = pickPassage(this.item, this.#texts, concepts, question, index);
    return this.#passage;
  }

  get matches(): Hit['matches'] {
    return (this.#matches ??= this.#texts.map(({ found, asked, field, weight, grade, worth, evidence }) => ({
      ...{ asked, found: found.join(' '), field, weight, grade, worth, evidence },
    })));
  }

  get #texts(): readonly TextMatch[] {
    return (this.#found ??= findMatches(this.#number, this.#search.concepts, this.#search.index));
  }
}
