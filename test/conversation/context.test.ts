import { buildAnswer } from '../../src/answers/build-answer';
import { contextAfter, itemsOnPage, parseContext, type Context } from '../../src/conversation/context';
import { parseQuestion } from '../../src/questions/parse-question';
import { asker, collection } from './conversation';

const after = (text: string, before: Context | null = null): Context | null => {
  const question = parseQuestion(text, asker);
  return contextAfter(question, buildAnswer(question, collection.register, collection.index, asker.today), before);
};

test.each(['botilbud', 'KKR Sjælland', 'Historik for botilbud', 'hvornår er næste møde', 'vindmøller på havet'])(
  'the context after "%s" comes back from JSON as it was',
  (text) => {
    const context = after(text);
    expect(context).not.toBeNull();
    expect(parseContext(JSON.parse(JSON.stringify(context)))).toEqual(context);
  },
);

test('a list is parted into pages, an agenda and a history are not', () => {
  expect(after('botilbud')).toMatchObject({ page: 1, pages: 2, picked: null });
  expect(after('botilbud')?.items.length).toBeGreaterThan(itemsOnPage);
  expect(after('KKR Sjælland')?.items).toHaveLength(3);
  expect(after('Historik for botilbud')).toMatchObject({ pages: 1 });
});

test('a single item is the one spoken of', () => {
  expect(after('punkt 2.2 i KKR Sjælland 19. juni 2024')).toMatchObject({ picked: 0, items: [{ number: '2.2' }] });
});

test('small talk changes nothing', () => {
  const before = after('botilbud');
  expect(after('tak', before)).toBe(before);
  expect(after('tak')).toBeNull();
});

test('a context is some kilobytes at most', () => {
  expect(JSON.stringify(after('botilbud')).length).toBeLessThan(4000);
});

test.each([
  null,
  [],
  'context',
  { question: 'botilbud' },
  { ...after('botilbud'), page: 0 },
  { ...after('botilbud'), picked: 99 },
  { ...after('botilbud'), items: [{ number: 2 }] },
])('what is no context is none: %#', (kept) => {
  expect(parseContext(kept)).toBeNull();
});
