import { ask, readCollection } from '../../src/collection';
import { evaluateQuestions } from '../../src/commands/evaluate-questions';
import { readQuestions } from '../../src/commands/read-questions';
import type { RegisterItem, RegisterMeeting } from '../../src/meetings/register';
import { buildIndex } from '../../src/search/build-index';
import { buildTestRegister } from '../register-builder';
import { describeWhen, documentsFolder, relevanceFile } from '../require';

/**
 * Fifteen hundred in every run of the tests; `npm run prove:distractors` takes ten thousand, as the papers of the five
 * regions over twenty years have, and ten times as long.
 */
const distractingItems = Number(process.env['KKR_BOT_DISTRACTORS'] ?? 1_500);
const itemsPerMeeting = 15;
const distractingMeetings = Math.ceil(distractingItems / itemsPerMeeting);

/** What the measure may lose when as many items of the papers' own words stand around them. */
const mostLost = 0.05;

/** Reading the papers and indexing ten thousand items takes some seconds, more on a busy machine. */
const longest = 120_000;

/** The same numbers in every run. */
function seededRandom(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function wordsOf(items: readonly RegisterItem[]): string[] {
  const texts = items.flatMap((item) => [item.title, ...item.passages.map((passage) => passage.text)]);
  return texts.flatMap((text) => text.match(/[\p{L}\p{N}§][\p{L}\p{N}§-]*/gu) ?? []);
}

/** Meetings made of words drawn as often as they stand in the papers. */
function distractors(words: readonly string[]): readonly RegisterMeeting[] {
  const random = seededRandom();
  const draw = (count: number): string =>
    Array.from({ length: count }, () => words[Math.floor(random() * words.length)] ?? '').join(' ');
  const sketches = Array.from({ length: distractingMeetings }, (_, ordinal) => ({
    id: `kkr-midtjylland/distractor-${ordinal}`,
    body: 'KKR Midtjylland',
    date: `20${10 + (ordinal % 15)}-06-11`,
    items: Array.from({ length: itemsPerMeeting }, () => ({
      title: draw(6),
      sections: {
        background: draw(45),
        recommendation: draw(30),
        presentation: Array.from({ length: 5 }, () => draw(48)).join('\n\n'),
        decision: draw(30),
      },
    })),
  }));
  return buildTestRegister(...sketches).meetings;
}

describeWhen('relevance', `${distractingItems} distracting items`, () => {
  test(
    'cost the judged questions little',
    async () => {
      const collection = await readCollection(documentsFolder);
      const questions = await readQuestions(relevanceFile);
      const asker = { circle: null, today: '2026-01-01', language: null };
      const { meetings } = collection.register;
      const words = wordsOf(meetings.flatMap(({ items }) => items));
      const register = { meetings: [...meetings, ...distractors(words)] };
      const distracted = { ...collection, register, index: buildIndex(register) };
      const alone = evaluateQuestions(questions, (text) => ask(collection, text, asker));
      const among = evaluateQuestions(questions, (text) => ask(distracted, text, asker));
      expect(alone.ndcg5 - among.ndcg5).toBeLessThanOrEqual(mostLost);
      expect(among.nothingFound.right).toBe(among.nothingFound.of);
    },
    longest,
  );
});
