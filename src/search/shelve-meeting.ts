import { findAbbreviations, mayExplain } from '../danish/abbreviations';
import type { RegisterItem, RegisterMeeting } from '../meetings/register';
import { itemTexts } from './fields';
import { itemWords, searchedWords, type SearchedWord } from './item-words';
import { analyseWords, type Lexicon } from './lexicon';
import type { ItemWords, ShelfMeeting, ShelfWord } from './shelf';

/** In how many items each word stands. */
export type WordCounts = Map<string, number>;

/** Counts each word of an item once. */
export function countWords(searched: readonly SearchedWord[], by: number, counts: WordCounts): void {
  for (const word of new Set(searched.map((each) => each.word))) counts.set(word, (counts.get(word) ?? 0) + by);
}

/** The words of the shelf while it is being filled. */
export class ShelvedWords {
  readonly #known: Lexicon;
  readonly #found: ReadonlyMap<string, ShelfWord>;
  readonly #changes: WordCounts = new Map();

  constructor(known: Lexicon, seen: WordCounts) {
    this.#known = known;
    this.#found = new Map(analyseWords(seen, known).map((word) => [word.word, word]));
  }

  find(word: string): ShelfWord | undefined {
    return this.#known.find(word) ?? this.#found.get(word);
  }

  /** Takes up the words of an item that comes, whose lexemes come back. */
  add(item: RegisterItem): ItemWords {
    const searched = searchedWords(item);
    countWords(searched, 1, this.#changes);
    return itemWords(searched, (word) => this.find(word));
  }

  /** The item goes. */
  remove(item: RegisterItem): void {
    countWords(searchedWords(item), -1, this.#changes);
  }

  /** The words whose counts have changed, each with what is to be added to it. */
  changed(): ShelfWord[] {
    return [...this.#changes].flatMap(([word, items]) => {
      const found = this.find(word);
      return found && items !== 0 ? [{ ...found, items }] : [];
    });
  }
}

/** A meeting as a database searches it; its words are added to those of the shelf. */
export function shelveMeeting(meeting: RegisterMeeting, words: ShelvedWords): ShelfMeeting {
  const texts = meeting.items.flatMap((item) => itemTexts(item).map(({ text }) => text));
  return {
    meeting,
    abbreviations: texts.filter(mayExplain).flatMap(findAbbreviations),
    words: meeting.items.map((item) => words.add(item)),
  };
}
