import { splitCompound } from '../../src/danish/compounds';
import { nearWords } from '../../src/danish/spelling';
import { buildVocabulary, knownSpellings } from '../../src/danish/vocabulary';
import { wordKeys } from '../../src/danish/word-forms';
import { chance, compounds } from './tables/compounds';
import { families, inflections, strangers } from './tables/inflections';
import { otherWords, spellings } from './tables/spellings';

const shareKey = (one: readonly string[], other: readonly string[]): boolean => one.some((key) => other.includes(key));

const parts = (word: string, role?: 'head' | 'modifier'): string[] =>
  splitCompound(word, null)
    .filter((part) => role === undefined || part.role === role)
    .flatMap((part) => [...part.keys]);

const touches = (one: string, other: string): boolean =>
  shareKey([...wordKeys(one), ...parts(one)], [...wordKeys(other), ...parts(other)]);

/** Is `meant` found when `typed` is asked for in a collection of a few words? */
function means(typed: string, meant: string): boolean {
  const vocabulary = buildVocabulary(new Map([meant, 'kommune', 'møde', ...wordsAround].map((word) => [word, 3])));
  const found = knownSpellings(typed, vocabulary);
  return found.length > 0 ? found.includes(meant) : nearWords(typed, vocabulary).some(({ word }) => word === meant);
}

/** Words that stand in every collection, so that some of the typed ones are words of it themselves. */
const wordsAround = ['lage', 'far', 'bus', 'tale', 'takst', 'skole', 'lov', 'region', 'k17', 'øa25'];

describe('pairs of Danish words', () => {
  test('are more than two hundred and twenty', () => {
    const tables = [inflections, families, strangers, compounds, chance, spellings, otherWords];
    expect(tables.reduce((sum, table) => sum + table.length, 0)).toBeGreaterThan(220);
  });

  test.each(inflections)('%s and %s are forms of one word', (one, other) => {
    expect(wordKeys(other)).toEqual(expect.arrayContaining([...wordKeys(one)].slice(0, 1)));
  });

  test.each(families)('%s and %s are verb and noun of one family', (one, other) => {
    expect(shareKey(wordKeys(one), wordKeys(other))).toBe(true);
  });

  test.each(strangers)('%s and %s only look alike', (one, other) => {
    expect(touches(one, other)).toBe(false);
  });

  test.each(compounds)('%s is made of %s, its %s', (compound, word, role) => {
    expect(shareKey(parts(compound, role), wordKeys(word))).toBe(true);
  });

  test.each(chance)('%s is not made of %s', (word, inside) => {
    expect(touches(word, inside)).toBe(false);
  });

  test.each(spellings)('%s is typed for %s', (typed, meant) => {
    expect(means(typed, meant)).toBe(true);
  });

  test.each(otherWords)('%s is not typed for %s', (typed, other) => {
    expect(means(typed, other)).toBe(false);
  });
});
