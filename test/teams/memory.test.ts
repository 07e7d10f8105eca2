import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildInstall, buildMessage, buildPress, group } from './activities';
import { slowQuestion, startBot, type BotAtWork } from './bot-at-work';

const folder = mkdtempSync(join(tmpdir(), 'kkr-bot-data-'));
let bot: BotAtWork;
beforeAll(async () => {
  bot = await startBot(null, { patience: 300 }, folder);
}, 30_000);
afterAll(async () => {
  await bot.stop();
  rmSync(folder, { recursive: true });
});
beforeEach(() => bot.forget());

const send = (fields = {}) => bot.post(buildMessage(bot.connector.serviceUrl, fields));
const say = (text: string, conversation: string, fields = {}) =>
  send({ text, conversation: { id: conversation, conversationType: 'personal' }, ...fields });
const press = (data: unknown, conversation: string) =>
  bot.post(buildPress(bot.connector.serviceUrl, data, { conversation: { id: conversation } }));
const askedFilters = () => bot.asked.map(({ question }) => question.filters);
const sent = () => bot.connector.calls.filter(({ activity }) => activity.type !== 'typing');

async function restart(): Promise<void> {
  await bot.stop();
  bot = await startBot(null, { patience: 300 }, folder);
}

describe('a follow-up', () => {
  test('leans on the question before it', async () => {
    await say('Hvad blev besluttet om botilbud?', 'a:1');
    await say('og hvad med 2023?', 'a:1');
    expect(askedFilters().at(-1)).toMatchObject({ from: '2023-01-01', to: '2023-12-31' });
    expect(bot.asked.at(-1)?.question.subject).toBe('botilbud');
  });

  test('leans on nothing that was said in another conversation, or in another thread of a channel', async () => {
    const thread = (id: string) => ({ conversation: { id: `19:c;messageid=${id}`, conversationType: 'channel' } });
    await send({ text: '<at>KKR-bot</at> Hvad blev besluttet om botilbud?', ...thread('1') });
    await send({ text: '<at>KKR-bot</at> og hvad med 2023?', ...thread('2') });
    expect(bot.asked.filter(({ question }) => question.subject === 'botilbud')).toHaveLength(1);
    expect(sent()).toHaveLength(2);
  });

  test('finds what was said before a restart', async () => {
    await say('Hvad blev besluttet om botilbud?', 'a:2');
    await restart();
    await say('og hvad med 2023?', 'a:2');
    expect(bot.asked.map(({ question }) => question.subject)).toEqual(['botilbud']);
  });

  test('leans on the filter that was tapped', async () => {
    const question = 'Hvad blev besluttet om botilbud?';
    await press({ verb: 'filter', question, change: { bodies: ['KKR Sjælland'] } }, 'a:3');
    await say('og hvad med 2023?', 'a:3');
    expect(askedFilters().at(-1)).toMatchObject({ bodies: ['KKR Sjælland'], from: '2023-01-01' });
  });

  test('after thanks still leans on the answer', async () => {
    await say('Hvad blev besluttet om botilbud?', 'a:4');
    await say('tak', 'a:4');
    await say('og hvad med 2023?', 'a:4');
    expect(bot.asked.at(-1)?.question.subject).toBe('botilbud');
  });
});

describe('a tapped filter', () => {
  test('changes the card in its place, and carries on what was changed', async () => {
    const change = { bodies: ['KKR Sjælland'], period: { from: '2023-01-01', to: '2023-12-31' } };
    const reply = await press({ verb: 'filter', question: 'Hvad blev besluttet om botilbud?', change }, 'a:5');
    expect(JSON.parse(reply.text)).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
    expect(askedFilters()).toEqual([expect.objectContaining({ bodies: ['KKR Sjælland'], from: '2023-01-01' })]);
    expect(bot.connector.calls).toEqual([]);
  });

  test.each([
    [{ bodies: 'KKR Sjælland' }],
    [{ bodies: ['x'.repeat(81)] }],
    [{ period: { from: 'i går', to: null } }],
    [{ status: 'deleted' }],
    [{ unknown: true }],
    [null],
  ])('with %j in it is refused politely', async (change) => {
    const reply = await press({ verb: 'filter', question: 'botilbud', change }, 'a:6');
    expect(reply.status).toBe(200);
    expect(bot.asked).toEqual([]);
    expect(JSON.stringify(sent())).toContain('Knappen kan ikke bruges');
  });
});

test('several questions in one message get a card each, in their order', async () => {
  await say('Hvad blev besluttet om botilbud? Hvad blev besluttet om takster?', 'a:7');
  const cards = bot.connector.cards().map((card) => JSON.stringify(card));
  expect(cards).toEqual([expect.stringContaining('om botilbud?'), expect.stringContaining('om takster?')]);
});

test('a language that was asked for is kept for the person, also elsewhere and after a restart', async () => {
  const person = { from: { id: '29:eva', aadObjectId: 'eva' } };
  await say('in English please', 'a:8', person);
  await restart();
  await send({ text: '<at>KKR-bot</at> botilbud', conversation: group, ...person });
  expect(bot.asked.at(-1)?.question.language).toBe('en');
  await send({ text: 'botilbud', conversation: { id: 'a:9' } });
  expect(bot.asked.at(-1)?.question.language).toBe('da');
});

test('an activity that comes again after a restart is not answered again, nor is anybody greeted again', async () => {
  const activity = buildMessage(bot.connector.serviceUrl, { conversation: { id: 'a:10' } });
  const install = (): unknown => buildInstall(bot.connector.serviceUrl, { conversation: { id: 'a:10' } });
  await bot.post(activity);
  await bot.post(install());
  expect(sent()).toHaveLength(2);
  await restart();
  await bot.post({ ...activity, serviceUrl: bot.connector.serviceUrl });
  await bot.post(install());
  expect(sent()).toEqual([]);
});

describe('a message that is edited', () => {
  const edit = (id: string, text: string, fields = {}) =>
    say(text, 'a:11', {
      type: 'messageUpdate',
      id,
      channelData: { eventType: 'editMessage' },
      timestamp: text,
      ...fields,
    });

  test('has its answer changed, for the new words alone', async () => {
    await say('Hvad blev besluttet om botilbud?', 'a:11', { id: 'e1' });
    await edit('e1', 'Hvad blev besluttet om takster?');
    await edit('e1', 'Hvad blev besluttet om budget?');
    expect(sent().map(({ method, path }) => `${method} ${path.split('/').at(-1) ?? ''}`)).toEqual([
      'POST e1',
      'PUT sent-1',
      'PUT sent-1',
    ]);
    expect(JSON.stringify(sent()[2]?.activity)).toContain('om budget?');
  });

  test('so that fewer questions are left takes away the answer that is too much', async () => {
    await say('Hvad blev besluttet om botilbud? Hvad blev besluttet om takster?', 'a:11', { id: 'e2' });
    await edit('e2', 'Hvad blev besluttet om budget?');
    expect(sent().map(({ method }) => method)).toEqual(['POST', 'POST', 'PUT', 'DELETE']);
  });

  test('after a restart has its answer changed all the same, leaning on what had been talked about before it', async () => {
    await say('Hvad blev besluttet om botilbud?', 'a:11', { id: 'e5' });
    await say('og hvad med 2023?', 'a:11', { id: 'e6' });
    await restart();
    await edit('e6', 'og hvad med 2022?');
    expect(sent().map(({ method, path }) => `${method} ${path.split('/').at(-1) ?? ''}`)).toEqual(['PUT sent-2']);
    expect(bot.asked.at(-1)?.question).toMatchObject({ subject: 'botilbud', filters: { from: '2022-01-01' } });
  });

  test('long after its answer is answered below', async () => {
    await edit('e3', 'Hvad blev besluttet om takster?');
    expect(sent().map(({ method }) => method)).toEqual(['POST']);
  });

  test('back from deletion is left alone', async () => {
    await edit('e4', 'Hvad blev besluttet?', { channelData: { eventType: 'undeleteMessage' } });
    await edit('e4', 'Hvad blev besluttet?', { channelData: null });
    expect(sent()).toEqual([]);
  });
});

test('of a message that is deleted nothing is kept to lean on, and nothing is said', async () => {
  await say('Hvad blev besluttet om botilbud?', 'a:12', { id: 'd1' });
  await say('', 'a:12', { type: 'messageDelete', id: 'd1', channelData: { eventType: 'softDeleteMessage' } });
  expect(sent()).toHaveLength(1);
  await say('og hvad med 2023?', 'a:12');
  expect(bot.asked.filter(({ question }) => question.subject === 'botilbud')).toHaveLength(1);
});

describe('"Var det svaret?"', () => {
  const verdict = { verb: 'verdict', question: 'Hvad blev besluttet om botilbud?', language: 'da' };
  const keep = { ...verdict, verb: 'keep' };
  const readKept = () => bot.store.feedback.readQuestions(new Date('2026-11-23T12:00:00Z'));

  test('answered with yes is counted once for a person and card, and thanked beside the card', async () => {
    const replies = [
      await press({ ...verdict, helpful: true }, 'a:15'),
      await press({ ...verdict, helpful: true }, 'a:15'),
    ];
    expect(JSON.parse(replies[0]?.text ?? '')).toMatchObject({ value: expect.stringMatching(/^Tak/u) as unknown });
    expect(bot.connector.calls).toEqual([]);
    expect(await bot.store.feedback.readCounts()).toEqual([
      { day: '2026-11-23', language: 'da', intent: 'decision', yes: 1, no: 0 },
    ]);
  });

  test('answered with no brings the question whether to keep it, and nothing is kept before yes', async () => {
    await press({ ...verdict, helpful: false }, 'a:16');
    expect(JSON.stringify(sent())).toContain('Må vi gemme spørgsmålet?');
    expect(JSON.stringify(sent())).toContain(verdict.question);
    expect((await press({ ...keep, agreed: false }, 'a:16')).text).toContain('ikke gemt');
    expect(await readKept()).toEqual([]);
    expect((await press({ ...keep, agreed: true }, 'a:16')).text).toContain('gemt uden dit navn');
    const [kept] = await readKept();
    expect(kept).toMatchObject({ text: verdict.question, language: 'da', intent: 'decision', day: '2026-11-23' });
    expect(kept?.hits[0]).toBe('kkr-sjaelland/2023-11-21/2.1');
    expect(JSON.stringify(kept)).not.toMatch(/29:|Ida Holm/u);
  });
});

test('typing is shown where answering takes long', async () => {
  await say(slowQuestion, 'a:13');
  await say(slowQuestion, 'a:13');
  const types = bot.connector.calls.map(({ activity }) => activity.type);
  expect(types.filter((type) => type === 'typing').length).toBeGreaterThan(0);
  expect(types.at(-1)).toBe('message');
});

test('a store that fails costs the memory, not the answer', async () => {
  const { serviceUrl } = bot.connector;
  await bot.store.close();
  await bot.post(buildMessage(serviceUrl, { conversation: { id: 'a:14' } }));
  expect(sent()).toHaveLength(1);
  expect(bot.log.some(({ event }) => event === 'storeFailed')).toBe(true);
  await restart();
});
