import { ConnectorClient, MicrosoftAppCredentials } from 'botframework-connector';
import { buildMessage } from './activities';
import { keepBotAtWork, shortTimes, startBot } from './bot-at-work';

const bot = keepBotAtWork({ times: shortTimes });

const message = () => buildMessage(bot.connector.serviceUrl);

test.each([412, 429, 502, 503, 504])('a call to the connector is tried again after status %d', async (status) => {
  bot.connector.meet({ status }, { status });
  await bot.post(message());
  expect(bot.connector.calls).toHaveLength(3);
  expect(bot.log.some(({ event }) => event === 'turnFailed')).toBe(false);
});

test('a call to the connector waits no longer than a turn has time for, whatever Retry-After says', async () => {
  bot.connector.meet({ status: 429, headers: { 'Retry-After': '3600' } });
  await bot.post(message());
  expect(bot.connector.calls).toHaveLength(2);
});

test.each([400, 403, 404, 500])('a call to the connector is not tried again after status %d', async (status) => {
  bot.connector.meet({ status });
  await bot.post(message());
  // The card, and the apology for it.
  expect(bot.connector.calls).toHaveLength(2);
  expect(bot.log.find(({ event }) => event === 'turnFailed')).toMatchObject({ error: 'ConnectorFault', status });
});

test('a call to the connector does not follow to another address', async () => {
  bot.connector.meet({ status: 307, headers: { Location: '/elsewhere' } });
  await bot.post(message());
  expect(bot.connector.calls.map(({ path }) => path)).not.toContain('/elsewhere');
});

test('a call to the connector that gets no answer ends, and is not sent twice', async () => {
  bot.connector.meet({ status: 'silence' }, { status: 'silence' });
  expect(await bot.post(message())).toMatchObject({ status: 200 });
  expect(bot.connector.calls).toHaveLength(2);
  expect(bot.log.map(({ event }) => event)).toEqual(expect.arrayContaining(['turnFailed', 'apologyFailed']));
});

test('a call to the connector to a service that is gone leaves the bot running', async () => {
  expect(await bot.post(buildMessage('http://127.0.0.1:9'))).toMatchObject({ status: 200 });
  await bot.post(message());
  expect(bot.connector.cards()).toHaveLength(1);
});

test('entities leave whole, with all that is in them', async () => {
  const client = new ConnectorClient(MicrosoftAppCredentials.Empty, { baseUri: bot.connector.serviceUrl });
  const label = {
    type: 'https://schema.org/Message',
    '@id': '',
    citation: [{ position: 1, appearance: { name: 'Referat' } }],
  };
  await client.conversations.sendToConversation('a:1', { type: 'message', entities: [label] });
  expect(bot.connector.calls[0]?.activity.entities).toEqual([label]);
});

test('a stop lets a running turn end, and then nobody is served', async () => {
  const leaving = await startBot(null, { times: shortTimes });
  leaving.connector.meet({ status: 'silence' });
  const running = leaving.post(buildMessage(leaving.connector.serviceUrl));
  while (leaving.connector.calls.length === 0) await new Promise(setImmediate);
  await leaving.stop();
  expect(await running).toMatchObject({ status: 200 });
  await expect(leaving.post({})).rejects.toThrow();
});
