import { statementPhrases } from '../../src/questions/circles';
import { intentPhrases } from '../../src/questions/intents';
import { findPhrase, phrase } from '../../src/questions/phrase';
import { readings, readTime } from '../../src/questions/times';
import { joinWords, splitWords } from '../../src/questions/words';

const rows = [...intentPhrases, ...statementPhrases];

test.each(rows.map(({ takes, refuses, pattern }) => [takes, refuses, pattern] as const))(
  'the phrase that takes "%s" refuses "%s"',
  (takes, refuses, pattern) => {
    expect(findPhrase(splitWords(takes), pattern)).not.toBeNull();
    expect(findPhrase(splitWords(refuses), pattern)).toBeNull();
  },
);

test.each(readings.map(({ takes, refuses, pattern }) => [takes, refuses, pattern] as const))(
  'the time "%s" is read, "%s" is not the same',
  (takes, refuses, pattern) => {
    const keys = (text: string): string =>
      splitWords(text)
        .map((word) => `${word.key} `)
        .join('');
    expect(pattern.test(keys(takes))).toBe(true);
    expect(pattern.test(keys(refuses))).toBe(false);
    expect(readTime(splitWords(takes), 0, { today: '2024-09-12', ahead: false })).not.toBeNull();
  },
);

test.each(['31 juni 2024', '30/2-2024', '45/13-2024', '2024-13-01'])('%s is no day', (typed) => {
  expect(readTime(splitWords(typed), 0, { today: '2024-09-12', ahead: false })?.kind).not.toBe('day');
});

test('a phrase gives back what is left, with what stands in its gaps', () => {
  const found = findPhrase(splitWords('blev sagen om botilbud godkendt'), phrase('^ blev … [godkendt|vedtaget] $'));
  expect(found && joinWords(found.rest)).toBe('sagen om botilbud');
});

test('words in parentheses may be missing, and case and spelling make no difference', () => {
  const pattern = phrase('hvornår er (det) næste møde');
  for (const typed of ['Hvornår er næste møde', 'hvornaar er det naeste moede', 'HVORNAR ER NASTE MODE']) {
    expect(findPhrase(splitWords(typed), pattern)?.rest).toEqual([]);
  }
});
