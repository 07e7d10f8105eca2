import type { Context } from '../../src/conversation/context';
import type { Reply } from '../../src/conversation/reply';
import { takeTurn } from '../../src/conversation/take-turn';
import { asker, collection } from './conversation';

/** The replies to the last thing said. */
function repliesTo(...says: readonly string[]): readonly Reply[] {
  let context: Context | null = null;
  let replies: readonly Reply[] = [];
  for (const text of says) ({ replies, context } = takeTurn(text, context, asker, collection));
  return replies;
}

test('a recommendation is quoted as printed, with the place it stands in', () => {
  const [reply] = repliesTo('botilbud i KKR Nordjylland', 'hvad var indstillingen?');
  expect(reply).toMatchObject({
    kind: 'quotes',
    part: 'recommendation',
    quotes: [
      {
        item: 'kkr-nordjylland/2021-03-05/2.1',
        words: 'Det indstilles, at KKR drøfter tomme pladser på botilbud.',
        source: { citation: expect.stringContaining('KKR Nordjylland, 05.03.2021, pkt. 2.1') as string },
      },
    ],
  });
});

test('what a circle said is quoted as printed', () => {
  const [reply] = repliesTo('botilbud', 'den fra Syddanmark', 'hvad sagde K22?');
  expect(reply).toMatchObject({
    kind: 'quotes',
    quotes: [{ circle: 'K22', words: 'K22 peger på, at flere botilbud kræver tid.' }],
  });
});

test('an item without the words asked for says so', () => {
  expect(repliesTo('takster', 'hvad sagde K17 om det?')).toMatchObject([{ kind: 'say', heading: 'Ingen udtalelse' }]);
});

test('a picked item is answered whole', () => {
  const [reply] = repliesTo('botilbud', 'den fra Hovedstaden');
  expect(reply).toMatchObject({
    kind: 'answer',
    answer: { intent: 'item', hits: [{ meeting: 'kkr-hovedstaden/2023-09-08', number: '2.1' }] },
  });
});

test('the next page is of the same answer', () => {
  const [first] = repliesTo('botilbud');
  const [second] = repliesTo('botilbud', 'flere');
  expect(second).toEqual({ ...first, page: 2 });
});

test('two questions have two answers, in their order', () => {
  const replies = repliesTo('hvad blev besluttet om botilbud, og hvornår er næste møde?');
  expect(replies).toMatchObject([{ answer: { intent: 'decision' } }, { answer: { intent: 'nextMeeting' } }]);
});

test("the agenda asked for beside the next meeting is that meeting's", () => {
  const replies = repliesTo('hvornår er næste møde i KKR Sjælland, og hvad er på dagsordenen?');
  expect(replies).toMatchObject([
    { answer: { nextMeeting: { date: '2024-12-04' } } },
    { answer: { intent: 'meeting', filters: { bodies: ['KKR Sjælland'], from: '2024-12-04' } } },
  ]);
});

test('the answer is given again in the language asked for', () => {
  expect(repliesTo('botilbud', 'in English please')).toMatchObject([
    { answer: { language: 'en', subject: 'botilbud' } },
  ]);
  expect(repliesTo('in English please')).toMatchObject([
    { kind: 'say', heading: 'Answers are in English from now on' },
  ]);
});

test('a circle is noted, and what is asked beside it is answered for it', () => {
  expect(repliesTo('jeg er i K22, hvornår er vores næste møde?')).toMatchObject([
    { kind: 'say', heading: 'K22 er nu din kreds' },
    { kind: 'answer', answer: { filters: { bodies: ['KKR Syddanmark'] } } },
  ]);
});

test('a follow-up without anything to follow asks what it is about', () => {
  expect(repliesTo('og hvad med 2023?')).toMatchObject([{ heading: 'Hvad skal det handle om?' }]);
  expect(repliesTo('what about 2023?')).toMatchObject([{ heading: 'What should it be about?' }]);
});
