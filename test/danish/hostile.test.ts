import fc from 'fast-check';
import { findAbbreviations } from '../../src/danish/abbreviations';
import { splitCompound } from '../../src/danish/compounds';
import { findSynonyms, translate } from '../../src/danish/glossary';
import { nearCompounds } from '../../src/danish/near-compounds';
import { nearWords } from '../../src/danish/spelling';
import { tokenize } from '../../src/danish/tokenize';
import { buildVocabulary, knownSpellings } from '../../src/danish/vocabulary';
import { wordKeys } from '../../src/danish/word-forms';
import { processorTime } from '../processor-time';

const vocabulary = buildVocabulary(
  new Map([
    ['botilbud', 3],
    ['aftale', 2],
  ]),
);

/** Everything that is done with the words of a question. */
function useAll(text: string): void {
  const words = tokenize(text).map(({ folded }) => folded);
  translate(words);
  findSynonyms(words);
  findAbbreviations(text);
  for (const word of new Set(words)) {
    expect(wordKeys(word).length).toBeGreaterThan(0);
    splitCompound(word, vocabulary);
    nearWords(word, vocabulary);
    nearCompounds(word, vocabulary);
    knownSpellings(word, vocabulary);
  }
}

const danish = fc.string({
  unit: fc.constantFrom(...'abdefgiklmnoprstuvyæøåAEØÅ-’.,§(17) \n'.split('')),
  maxLength: 300,
});

describe('hostile text', () => {
  test('never throws, whatever the characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), useAll), { numRuns: 150 });
  });

  test('never throws where it looks Danish', () => {
    fc.assert(fc.property(danish, useAll), { numRuns: 150 });
  });

  test('gives words that stand where they say', () => {
    const law = (text: string): void => {
      for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
    };
    fc.assert(fc.property(danish, law), { numRuns: 200 });
  });

  test.each([
    ['one letter', 'a'.repeat(10_000)],
    ['hyphens', '-'.repeat(10_000)],
    ['letters and hyphens', 'a-'.repeat(5000)],
    ['section signs', '§'.repeat(10_000)],
    ['numbers', '1.'.repeat(5000)],
    ['apostrophes', "a'".repeat(5000)],
    ['brackets', '('.repeat(10_000)],
    ['hanging words', 'døgn- og '.repeat(1111)],
    ['a very long compound', 'rammeaftale'.repeat(900)],
    ['right-to-left text', 'שלום '.repeat(2000)],
    ['constructor and prototype', 'constructor __proto__ toString '.repeat(320)],
  ])('of 10,000 characters answers in time: %s', (_what, text) => {
    useAll('botilbud'); // The dictionary is read once.
    // A question may take 200 ms in all; ten times that here, because a build machine may be slow.
    expect(processorTime(() => useAll(text))).toBeLessThan(2000);
  });
});
