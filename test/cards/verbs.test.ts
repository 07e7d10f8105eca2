import { actionData } from '../../src/cards/verbs';

test.each([
  { verb: 'details', item: 'kkr-syddanmark/2023-11-21/2.3', question: '', language: 'da' },
  { verb: 'more', question: 'botilbud', page: 2 },
  { verb: 'more', question: 'botilbud', page: 2, change: { status: 'decided' } },
  { verb: 'filter', question: 'botilbud', change: { bodies: ['KKR Sjælland'], period: { from: null, to: null } } },
  { verb: 'part', item: 'kkr-syddanmark/2023-11-21/2.3', part: 'statements', circle: 'K22', language: 'da' },
  { verb: 'verdict', question: 'botilbud', language: 'en', helpful: true },
  { verb: 'keep', question: 'botilbud', language: 'en', agreed: false },
  { verb: 'ask', question: 'botilbud' },
])('%j is taken', (data) => {
  expect(actionData.parse(data)).toEqual(data);
});

test('what a client adds to the data of a button is dropped', () => {
  expect(actionData.parse({ verb: 'ask', question: 'a', msteams: {} })).toEqual({ verb: 'ask', question: 'a' });
});

test.each([
  null,
  'ask',
  {},
  { verb: 'delete', question: 'a' },
  { verb: 'ask' },
  { verb: 'ask', question: '' },
  { verb: 'ask', question: 'a'.repeat(2001) },
  { verb: 'more', question: 'a', page: 0 },
  { verb: 'more', question: 'a', page: 1, change: { wish: 1 } },
  { verb: 'filter', question: 'a' },
  { verb: 'filter', question: 'a', change: { bodies: Array.from({ length: 6 }, () => 'KKR') } },
  { verb: 'part', item: 'kkr-x/2026-01-01/1', part: 'everything', circle: null, language: 'da' },
  { verb: 'part', item: 'kkr-x/2026-01-01/1', part: 'statements', circle: 'K18', language: 'da' },
  { verb: 'verdict', question: 'a', language: 'da', helpful: 'yes' },
  { verb: 'keep', question: 'a', language: 'da' },
  { verb: 'more', question: 'a', page: '2' },
  { verb: 'details', item: {}, question: 'a', language: 'da' },
  { verb: 'details', item: 'kkr-x/2026-01-01/1', question: 'a', language: 'fr' },
])('%j is refused', (data) => {
  expect(actionData.safeParse(data).success).toBe(false);
});
