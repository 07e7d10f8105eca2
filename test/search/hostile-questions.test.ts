import fc from 'fast-check';
import lunr from 'lunr';
import { buildIndex } from '../../src/search/build-index';
import { searchIndex } from '../../src/search/search-index';
import { buildTestRegister } from '../register-builder';
import { buildQuestion } from './question-builder';
import { processorTime } from '../processor-time';

const register = buildTestRegister({
  items: [
    { title: 'Botilbud', sections: { background: 'Botilbud og takster i 2024.', decision: 'Godkendt.' } },
    { title: 'Flygtninge', sections: { background: 'Fordeling af flygtninge.', decision: 'Tiltrådt.' } },
  ],
});
const index = buildIndex(register);

/** Every search is far below this; it only tells an answer from a hang. */
const hangs = 5_000;

const hostile = {
  'ten thousand letters': 'a'.repeat(10_000),
  'ten thousand words': 'botilbud '.repeat(10_000),
  'different words without end': Array.from({ length: 2_000 }, (_, at) => `ord${at}`).join(' '),
  'only wildcards': '*** * ?? ** *',
  'query syntax': 'title:botilbud +must -not ~2 ^10 "phrase" AND OR',
  'a field that does not exist': 'foo:bar __proto__:x',
  'names of object members': '__proto__ constructor toString hasOwnProperty prototype',
  'a bomb for regular expressions': `${'('.repeat(500)}a+)+$${'!'.repeat(500)}`,
  'nested repetition': '((((a*)*)*)*)*b',
  'control characters': '\u0000\u0007\u001B[2Jbotilbud\u007F',
  emoji: '🏠👨‍👩‍👧‍👦🇩🇰 botilbud 🙈',
  'right-to-left text': 'مرحبا بالعالم \u202Ebotilbud\u202C שלום',
  'combining marks without end': `b${'\u0301'.repeat(5_000)}`,
  'half a pair': '\uD800 botilbud \uDC00',
  SQL: `'; DROP TABLE items; -- botilbud`,
  HTML: '<script>alert("botilbud")</script><img src=x onerror=alert(1)>',
  'hyphens without end': `${'bo-'.repeat(3_000)}tilbud`,
  'a URL': 'https://www.kl.dk/politik/kkr/?q=botilbud&x[]=1#top',
} satisfies Record<string, string>;

test.each(Object.entries(hostile))('%s is answered', (_name, text) => {
  const search = (): void => expect(Array.isArray(searchIndex(index, buildQuestion(text)).hits)).toBe(true);
  expect(processorTime(search)).toBeLessThan(hangs);
});

test('whatever is typed, every hit is an item of the register and no search throws', () => {
  const known = new Set(register.meetings.flatMap((meeting) => meeting.items));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { hits } = searchIndex(index, buildQuestion(`botilbud ${text}`));
      return hits.every((hit) => known.has(hit.item));
    }),
    { numRuns: 300 },
  );
});

test('query syntax has no meaning: a minus does not exclude', () => {
  expect(searchIndex(index, buildQuestion('-botilbud')).hits).toHaveLength(1);
});

test('every candidate comes out of lunr: an empty lunr index gives no hits', () => {
  const empty = { ...index, lunr: lunr(() => undefined) };
  expect(searchIndex(index, buildQuestion('botilbud')).hits).toHaveLength(1);
  expect(searchIndex(empty, buildQuestion('botilbud')).hits).toEqual([]);
});
