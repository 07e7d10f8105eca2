import { createServer } from 'node:http';
import { listenHere } from '../listen-here';
import { buildMessage, buildPress } from '../teams/activities';
import { claimsFor, sign, wrongTokens, type Claims } from '../teams/signed-tokens';
import { botId, startProductionBot, tenantId, tokenOfIdentity, type ProductionBot } from './production-bot';

/** Compiling and reading the samples on a busy machine. */
jest.setTimeout(120_000);

let bot: ProductionBot;
beforeAll(async () => {
  bot = await startProductionBot();
});
afterAll(async () => {
  expect(await bot.end()).toBe(0);
});
beforeEach(() => void (bot.connector.calls.length = 0));

const claims = (changes: Claims = {}) => claimsFor(botId, bot.connector.serviceUrl, changes);
const ofTenant = (id: string) => ({ channelData: { tenant: { id } } });
const message = (fields = {}) => buildMessage(bot.connector.serviceUrl, { ...ofTenant(tenantId), ...fields });
const unauthorized = { status: 401, text: '{"code":"unauthorized","message":"The request carries no valid token."}' };
const forbidden = { status: 403, text: '{"code":"forbidden","message":"The bot does not serve this sender."}' };

test('a valid token is answered, with a token of the container’s identity', async () => {
  expect((await bot.post(message(), sign(claims()))).status).toBe(200);
  expect(bot.connector.calls.map(({ authorization }) => authorization)).toEqual([`Bearer ${tokenOfIdentity}`]);
  expect(JSON.stringify(bot.connector.cards())).toContain('Fælles kapacitetsplan for botilbud');
});

describe('refused, with nothing sent and nothing told, is', () => {
  afterEach(() => expect(bot.connector.calls).toEqual([]));

  test.each(wrongTokens)('%s: 401', async (_name, token) => {
    expect(await bot.post(message(), token(claims))).toEqual(unauthorized);
  });

  test.each([
    ['another tenant', ofTenant('1b2c3d4e-0000-4000-8000-00000000000b')],
    ['no tenant', { channelData: undefined }],
  ])('%s: 403', async (_name, fields) => {
    expect(await bot.post(message(fields), sign(claims()))).toEqual(forbidden);
  });

  test('another serviceUrl, which the token names too: 403', async () => {
    const serviceUrl = 'https://attacker.trafficmanager.net/';
    expect(await bot.post(message({ serviceUrl }), sign(claims({ serviceurl: serviceUrl })))).toEqual(forbidden);
  });
});

test('the bot is ready, and the right token still answered after all those', async () => {
  expect((await fetch(`${bot.url}/ready`)).status).toBe(200);
  expect((await bot.post(message(), sign(claims()))).status).toBe(200);
  expect(bot.connector.calls).toHaveLength(1);
});

describe('whatever people type', () => {
  /** What nobody else says, and what stands in the activity about who says it. */
  const secrets = ['Zyxwvut', 'Qwertz Asdfgh', 'aad-of-qwertz', '29:id-of-qwertz', 'a:chat-of-qwertz'];
  const [word = '', name = '', aadObjectId = '', id = '', chat = ''] = secrets;
  const trap = createServer((request, response) => void response.end(`seen ${request.url ?? ''}`));
  let trapped = 0;
  let address = '';
  beforeAll(async () => {
    trap.on('connection', () => (trapped += 1));
    address = `${await listenHere(trap)}/${word}`;
  });
  afterAll(() => void trap.close());
  const from = () => ({ from: { id, name, aadObjectId }, conversation: { id: chat, conversationType: 'personal' } });
  const say = (fields = {}) => bot.post(message({ ...from(), ...fields }), sign(claims()));

  test('no address in it is asked: not in words, attachments, entities, links to unfurl or buttons', async () => {
    const { serviceUrl } = bot.connector;
    const invoke = { type: 'invoke', text: undefined };
    const attachments = [{ contentType: 'text/html', contentUrl: address, content: { downloadUrl: address } }];
    const pressed = { ...ofTenant(tenantId), ...from() };
    const replies = [
      await say({ text: `hvad står der på ${address}?` }),
      await say({ text: `<a href="${address}">${word}</a>`, textFormat: 'xml', attachments }),
      await say({ text: word, entities: [{ type: 'clientInfo', url: address }], relatesTo: { serviceUrl: address } }),
      await say({ ...invoke, name: 'composeExtension/queryLink', value: { url: address } }),
      await say({ ...invoke, name: 'composeExtension/query', value: { url: address, parameters: [] } }),
      await say({ ...invoke, name: 'signin/verifyState', value: { url: address } }),
      await bot.post(buildPress(serviceUrl, { verb: 'ask', question: address }, pressed), sign(claims())),
      await bot.post(buildPress(serviceUrl, { verb: word, url: address }, pressed), sign(claims())),
    ];
    expect(replies.map(({ status }) => status).filter((status) => status !== 200 && status !== 501)).toEqual([]);
    expect(trapped).toBe(0);
    const known = [serviceUrl, bot.microsoft].map((url) => new URL(url).host);
    expect([...new Set(bot.connections())].filter((connection) => !known.includes(connection))).toEqual([]);
  });

  test('the log of the whole run holds none of it, nor who said it, where, or with which token', async () => {
    await say({ text: `hvad mener ${name} om ${word}?` });
    await say({ text: undefined, value: { verb: word } });
    bot.connector.meet({ status: 400 });
    await say({ text: `en fejl om ${word}` });
    const lines = bot.output().trim().split('\n');
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => secrets.some((secret) => line.includes(secret)))).toEqual([]);
    expect(lines.filter((line) => /eyJ|Bearer|token-of/u.test(line))).toEqual([]);
    expect(lines.filter((line) => line.includes('"turnFailed"'))).toHaveLength(1);
    expect(lines.map((line) => JSON.parse(line) as unknown).every(Boolean)).toBe(true);
  });

  test('all lines of one request go by one id', () => {
    const lines = bot
      .output()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const failed = lines.find(({ event }) => event === 'turnFailed');
    expect(failed?.['turnId']).toMatch(/^[\da-f]{8}$/u);
    const answered = lines.filter(({ event }) => event === 'answered');
    expect(new Set(answered.map(({ turnId }) => turnId)).size).toBe(answered.length);
  });
});
