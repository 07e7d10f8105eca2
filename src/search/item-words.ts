import { isStopWord } from '../danish/stop-words';
import { tokenize } from '../danish/tokenize';
import type { RegisterItem } from '../meetings/register';
import { itemTexts, type Field } from './fields';
import { partSign } from './lexemes';
import type { ItemWords, LexemeCounts, ShelfWord } from './shelf';

/** Where in {@link LexemeCounts} the words of a field count: the database first looks at what tells most. */
const classes = {
  title: 0,
  decision: 1,
  recommendation: 1,
  statement: 1,
  annexTitle: 1,
  appointment: 1,
  background: 2,
  presentation: 2,
  subheading: 2,
  annexText: 3,
  heading: 3,
  place: 3,
} as const satisfies Record<Field, keyof LexemeCounts>;

/** A folded word of an item that is searched for, at one of its places. */
export interface SearchedWord {
  readonly word: string;
  readonly field: Field;
}

/** Every such word of an item, as often as it stands there. */
export function searchedWords(item: RegisterItem): SearchedWord[] {
  return itemTexts(item).flatMap(({ field, text }) =>
    tokenize(text)
      .filter(({ folded }) => !isStopWord(folded))
      .map(({ folded }) => ({ word: folded, field })),
  );
}

/** The lexemes of an item's words: their keys, and those of the parts of its compounds. */
export function itemWords(
  searched: readonly SearchedWord[],
  find: (word: string) => Pick<ShelfWord, 'keys' | 'parts'> | undefined,
): ItemWords {
  const counts = new Map<string, [number, number, number, number]>();
  for (const { word, field } of searched) {
    const { keys, parts } = find(word) ?? { keys: [], parts: [] };
    for (const lexeme of [...keys, ...parts.map(([key]) => partSign + key)]) {
      const count = counts.get(lexeme) ?? [0, 0, 0, 0];
      count[classes[field]] += 1;
      counts.set(lexeme, count);
    }
  }
  return counts;
}
