import { buildMessage } from '../teams/activities';
import { claimsFor, sign } from '../teams/signed-tokens';
import { botId, startProductionBot, tenantId } from './production-bot';

/** Compiling and reading the samples on a busy machine. */
jest.setTimeout(120_000);

test('SIGTERM ends the process in order: not ready first, then the open turn answered, then exit code 0', async () => {
  const bot = await startProductionBot();
  const fields = { channelData: { tenant: { id: tenantId } } };
  const token = sign(claimsFor(botId, bot.connector.serviceUrl));
  const say = () => bot.post(buildMessage(bot.connector.serviceUrl, fields), token);
  // The first one fetches keys and a token: the second shall wait for nothing but its answer.
  await say();
  let goOn = (): void => undefined;
  bot.connector.meet({ status: 201, after: new Promise<void>((resolve) => (goOn = resolve)) });
  const reply = say();
  while (bot.connector.calls.length < 2) await new Promise(setImmediate);
  const ended = bot.end();
  const readiness = async (): Promise<string> => (await fetch(`${bot.url}/ready`)).text();
  while ((await readiness()) !== '{"status":"stopping"}') await new Promise(setImmediate);
  goOn();
  expect((await reply).status).toBe(200);
  expect(bot.connector.cards()).toHaveLength(2);
  expect(await ended).toBe(0);
  expect(bot.output()).not.toMatch(/"level":"(warn|error)"/u);
});

test('a fault that nobody catches ends the process with a line of the log, without its message', async () => {
  const bot = await startProductionBot({}, '"listening"');
  expect(await bot.end('SIGUSR2')).toBe(1);
  expect(bot.output()).toContain('"event":"uncaught","error":"TypeError"');
  expect(bot.output()).not.toContain('Qwertz');
});

test('SIGTERM before the papers are read ends the process with exit code 0 too', async () => {
  const bot = await startProductionBot({}, '"listening"');
  expect(await bot.end()).toBe(0);
});
