import { answers } from './conversations-answers';
import { buttons } from './conversations-buttons';
import { english } from './conversations-english';
import { followUps } from './conversations-follow-ups';
import { news } from './conversations-news';
import { surfaces } from './conversations-surfaces';
import { play, startStage, type Act, type Conversation, type Stage } from './conversation-table';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
}, 60_000);
afterAll(() => stage.stop());

const tables = { answers, followUps, buttons, english, news, surfaces };
const all: readonly Conversation[] = Object.values(tables).flat();

/** "… / 2. Vis flere / flere": what is said and done, as the name of a test. */
function nameOf({ rows }: Conversation): string {
  return rows.map(([act]) => wordsOf(act)).join(' / ');
}

function wordsOf(act: Act): string {
  return typeof act === 'string' ? act.slice(0, 60) : `(${act.name})`;
}

test('the tables have at least 120 things said or done, each with an answer', () => {
  const rows = all.flatMap((conversation) => conversation.rows);
  expect(rows.length).toBeGreaterThanOrEqual(120);
  expect(rows.filter(([, ...expected]) => expected.length === 0)).toEqual([]);
});

describe.each(Object.entries(tables))('%s', (_name, conversations) => {
  test.each(conversations.map((conversation) => [nameOf(conversation), conversation] as const))(
    '%s',
    async (_, conversation) => {
      expect(await play(stage, conversation)).toEqual([]);
    },
  );
});
