import { nearCompounds } from '../../src/danish/near-compounds';
import { misprintsOf } from '../../src/danish/misprints';
import { countSlips, nearWords, slipsAllowed } from '../../src/danish/spelling';
import { buildVocabulary } from '../../src/danish/vocabulary';

const words = {
  botilbud: 9,
  botilbudspladser: 2,
  rammeaftale: 5,
  rammeaftaler: 2,
  næstved: 4,
  dobbeltdiagnose: 4,
  taks: 1,
};
/** As a scanner misread them, and what it cannot have misread. */
const scanned = ['kornmune', 'uddanne1se', 'p1an', 'be5lutning', 'hjørner', 'kl7'];
const once = (word: string): readonly [string, number] => [word, 1];
const vocabulary = buildVocabulary(
  new Map([
    ...Object.entries(words),
    ...['dobbeldiagnose', 'rameaftale', 'skattnedsættelser'].map(once),
    ...scanned.map(once),
  ]),
);

describe('slips', () => {
  test.each([
    ['aftale', 'aftale', 0],
    ['aftale', 'aftlae', 1],
    ['aftale', 'aftle', 1],
    ['aftale', 'afftale', 1],
    ['aftale', 'aftole', 1],
    ['aftale', 'fatle', 2],
    ['aftale', 'region', 3],
    ['', 'abc', 3],
  ])('between "%s" and "%s" are %i, three standing for more', (one, other, slips) => {
    expect(countSlips(one, other, 2)).toBe(slips);
    expect(countSlips(other, one, 2)).toBe(slips);
  });

  test('are one from five letters on and two from nine', () => {
    expect([4, 5, 8, 9].map(slipsAllowed)).toEqual([0, 1, 1, 2]);
  });
});

describe('near words', () => {
  test('come nearest first and then most frequent', () => {
    expect(nearWords('rammeaftalle', vocabulary).map(({ word }) => word)).toEqual([
      'rammeaftale',
      'rammeaftaler',
      'rameaftale',
    ]);
  });

  test('are at most as many as asked for', () => {
    expect(nearWords('rammeaftalle', vocabulary, 1)).toEqual([{ word: 'rammeaftale', distance: 1 }]);
  });

  test('are none for a word that is spelt right, is short or is no word', () => {
    for (const typed of ['takst', 'bus', 'k17', '2023', '§107', '']) expect(nearWords(typed, vocabulary)).toEqual([]);
  });

  test('are found within a compound that the collection does not have', () => {
    expect(nearCompounds('botillbudspris', vocabulary).map(({ word }) => word)).toContain('botilbudspris');
    expect(nearCompounds('vindmøllepark', vocabulary)).toEqual([]);
  });
});

describe('misprints in the texts', () => {
  test.each([
    ['dobbeltdiagnose', ['dobbeldiagnose']],
    ['dobbeltdiagnoser', ['dobbeldiagnose']],
    ['rammeaftale', ['rameaftale']],
    ['skattenedsættelse', ['skattnedsættelser']],
    ['kommune', ['kornmune']],
    ['uddannelse', ['uddanne1se']],
    ['plan', ['p1an']],
    ['beslutning', ['be5lutning']],
  ])('of "%s" are %j, inflected or not', (right, misprints) => {
    expect(misprintsOf(right, vocabulary)).toEqual(misprints);
  });

  test.each(['takster', 'botilbudsplads', 'dobbeldiagnose', 'hjømer', 'k17', 'K17', ''])(
    'of "%s" there are none',
    (word) => {
      expect(misprintsOf(word, vocabulary)).toEqual([]);
    },
  );
});
