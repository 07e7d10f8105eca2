import { buildMessage, buildPress, group, mentionOfBot } from './activities';
import { keepBotAtWork, startBot } from './bot-at-work';

const perMinute = 3;
const bot = keepBotAtWork({ messagesPerMinute: perMinute });

/** Only what the limit goes by stands still; timers of sockets go on. */
let moment = 1_795_000_000_000;
jest.spyOn(Date, 'now').mockImplementation(() => moment);

let people = 0;
beforeEach(() => void (people += 1));

/** A person who has not said anything yet. */
const person = () => ({ id: `29:${people}`, aadObjectId: `person-${people}` });
const say = (fields = {}) => bot.post(buildMessage(bot.connector.serviceUrl, { from: person(), ...fields }));
const press = () =>
  bot.post(buildPress(bot.connector.serviceUrl, { verb: 'ask', question: 'hvad' }, { from: person() }));
const search = (name = 'query', value: unknown = { parameters: [{ name: 'search', value: 'hvad' }] }) =>
  say({ type: 'invoke', name: `composeExtension/${name}`, text: undefined, value });
const shown = (): string[] => bot.connector.cards().map(({ speak }) => speak);
const patience = 'Det går lidt hurtigt. Prøv igen om lidt.';

async function sayAsMuchAsAllowed(fields = {}): Promise<void> {
  for (let count = 0; count < perMinute; count += 1) await say(fields);
  expect(shown().join()).not.toContain(patience);
  bot.connector.calls.length = 0;
}

test('one message too many is answered with a request for patience, and the next ones with silence', async () => {
  await sayAsMuchAsAllowed();
  expect((await say()).status).toBe(200);
  expect(shown()).toEqual([patience]);
  await say();
  await say();
  expect(bot.connector.calls).toHaveLength(1);
  expect(bot.asked).toHaveLength(perMinute);
});

test('after a minute the same person is answered again', async () => {
  await sayAsMuchAsAllowed();
  await say();
  moment += 60_000;
  await say();
  expect(shown()).toEqual([patience, expect.not.stringContaining(patience)]);
});

test('who goes too fast costs nobody else their answer', async () => {
  await sayAsMuchAsAllowed();
  await say();
  people += 1;
  await say();
  expect(shown()).toEqual([patience, expect.not.stringContaining(patience)]);
});

test('an English client is asked in English', async () => {
  await sayAsMuchAsAllowed({ locale: 'en-GB' });
  await say({ locale: 'en-GB' });
  expect(shown()).toEqual(['That is a little fast. Please try again in a moment.']);
});

test('a button pressed too often gets its response each time, and nothing is sent', async () => {
  await sayAsMuchAsAllowed();
  for (const reply of [await press(), await press()]) {
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.text)).toMatchObject({ statusCode: 200, value: patience });
  }
  expect(bot.connector.calls).toEqual([]);
});

test('searches have a limit of their own, for they are sent while people type', async () => {
  await sayAsMuchAsAllowed();
  for (let count = 0; count < perMinute * 3; count += 1) expect((await search()).text).toContain('"result"');
  const refused = { composeExtension: { type: 'message', text: patience } };
  expect(JSON.parse((await search()).text)).toMatchObject(refused);
  const link = { url: 'https://kkr.example.org/items/kkr-x/1/1' };
  expect(JSON.parse((await search('queryLink', link)).text)).toMatchObject(refused);
});

test('talk of others in a group and what Teams tells by itself do not count', async () => {
  for (let count = 0; count < perMinute; count += 1) {
    await say({ conversation: group });
    await say({ type: 'messageDelete', text: undefined });
  }
  await say({ conversation: group, entities: [mentionOfBot], text: '<at>KKR-bot</at> hvad' });
  expect(shown()).toEqual([expect.not.stringContaining(patience)]);
});

test('the log tells once that somebody was asked for patience, and not whom', async () => {
  await sayAsMuchAsAllowed();
  await say();
  await say();
  const lines = bot.log.filter(({ event }) => event === 'throttled');
  expect(lines).toEqual([expect.objectContaining({ level: 'warn', type: 'message' })]);
  expect(JSON.stringify(bot.log)).not.toContain(`person-${people}`);
});

test('without a limit nobody is asked for patience', async () => {
  const patient = await startBot();
  for (let count = 0; count < 30; count += 1) await patient.post(buildMessage(patient.connector.serviceUrl));
  expect(JSON.stringify(patient.connector.calls)).not.toContain('hurtigt');
  await patient.stop();
});
