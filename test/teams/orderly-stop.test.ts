import { buildMessage } from './activities';
import { startBot, type BotAtWork } from './bot-at-work';

/** Longer than any of these tests holds an answer back. */
const times = { timeout: 30_000, waits: [], longestWait: 0 };

/** A promise, and what fulfils it. */
function buildGate(): { passed: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { passed, open: () => open() };
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise(setImmediate);
}

const say = (bot: BotAtWork) => bot.post(buildMessage(bot.connector.serviceUrl));
const statusOf = (bot: BotAtWork, path: string) =>
  fetch(`${bot.url}${path}`).then(
    async (response) => [response.status, await response.text()],
    () => null,
  );

test('/ready says that the bot stops while requests are still answered', async () => {
  const bot = await startBot(null, { notice: 3_000 });
  const stopped = bot.stop();
  const seen = await Promise.all([statusOf(bot, '/ready'), statusOf(bot, '/health'), say(bot)]);
  expect(seen).toMatchObject([[503, '{"status":"stopping"}'], [200, '{"status":"ok"}'], { status: 200 }]);
  expect(bot.connector.cards()).toHaveLength(1);
  await stopped;
  expect(await statusOf(bot, '/ready')).toBeNull();
}, 30_000);

test('a turn that is open is answered after no new request is taken', async () => {
  const bot = await startBot(null, { times });
  const gate = buildGate();
  bot.connector.meet({ status: 201, after: gate.passed });
  const reply = say(bot);
  await until(() => bot.connector.calls.length > 0);
  const stopped = bot.stop();
  await until(async () => (await statusOf(bot, '/health')) === null);
  gate.open();
  expect((await reply).status).toBe(200);
  expect(bot.connector.cards()).toHaveLength(1);
  await stopped;
}, 30_000);

test('a turn whose sender does not wait for it ends before the store closes', async () => {
  const bot = await startBot(null, { times });
  const gate = buildGate();
  bot.connector.meet({ status: 201, after: gate.passed });
  const sender = new AbortController();
  const body = JSON.stringify(buildMessage(bot.connector.serviceUrl));
  const headers = { 'Content-Type': 'application/json' };
  const reply = fetch(`${bot.url}/api/messages`, { method: 'POST', headers, body, signal: sender.signal });
  await until(() => bot.connector.calls.length > 0);
  sender.abort();
  await expect(reply).rejects.toThrow();
  let isStopped = false;
  const stopped = bot.stop().then(() => (isStopped = true));
  await until(async () => (await statusOf(bot, '/health')) === null);
  expect(isStopped).toBe(false);
  gate.open();
  await stopped;
  expect(bot.log.filter(({ level }) => level === 'error')).toEqual([]);
}, 30_000);
