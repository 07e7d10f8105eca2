import { createServer, type Server } from 'node:http';
import {
  AuthenticationConfiguration,
  BotFrameworkAuthenticationFactory,
  ServiceClientCredentialsFactory,
} from 'botframework-connector';
import { buildConnectorClient } from '../../src/teams/connector-client';
import { listenHere } from '../listen-here';
import { buildMessage } from './activities';
import { startBot, type BotAtWork } from './bot-at-work';
import { answerAsKeyService, claimsFor, issuer, sign, wrongTokens, type Claims } from './signed-tokens';

const botId = '1b2c3d4e-0000-4000-8000-000000000001';
const tenantId = '1b2c3d4e-0000-4000-8000-00000000000a';
const identity = {
  id: botId,
  password: 'secret',
  tenantId,
  type: 'SingleTenant',
  allowedTenants: [tenantId],
  allowedServiceHosts: ['127.0.0.1'],
} as const;
/** Stands for Microsoft's OpenID service, which publishes the keys that tokens are signed with. */
async function startKeyService(): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) =>
    answerAsKeyService(request, response, `http://${request.headers.host ?? ''}`),
  );
  return { url: `${await listenHere(server)}/openid`, server };
}

/** The bot's own sign-in towards Teams, without Microsoft's login service. */
class TestCredentials extends ServiceClientCredentialsFactory {
  isValidAppId = (id: string): Promise<boolean> => Promise.resolve(id === botId);
  isAuthenticationDisabled = (): Promise<boolean> => Promise.resolve(false);
  createCredentials = () =>
    Promise.resolve({
      signRequest: (resource: Parameters<SignRequest>[0]) => {
        resource.headers.set('Authorization', 'Bearer of-the-bot');
        return Promise.resolve(resource);
      },
    });
}
type SignRequest = Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>['signRequest'];

function buildAuthentication(keyService: string): ReturnType<typeof BotFrameworkAuthenticationFactory.create> {
  return BotFrameworkAuthenticationFactory.create(
    '',
    true,
    'https://login.example.org',
    'https://api.botframework.com',
    issuer,
    'https://token.example.org',
    keyService,
    keyService,
    'urn:botframework:azure',
    new TestCredentials(),
    new AuthenticationConfiguration(),
    undefined,
    { httpClient: buildConnectorClient({ timeout: 1_000, waits: [], longestWait: 0 }, () => true) },
  );
}

let service: Awaited<ReturnType<typeof startKeyService>>;
let bot: BotAtWork;
// The SDK writes there what it finds wrong with a token.
const written = jest.spyOn(console, 'error').mockImplementation();
beforeAll(async () => {
  service = await startKeyService();
  bot = await startBot(identity, { authentication: buildAuthentication(service.url) });
}, 30_000);
afterAll(async () => {
  await bot.stop();
  service.server.closeAllConnections();
  service.server.close();
});

const ofTenant = (id: string) => ({ channelData: { tenant: { id } } });
const message = (fields = {}) => buildMessage(bot.connector.serviceUrl, { ...ofTenant(tenantId), ...fields });
const claims = (changes: Claims = {}) => claimsFor(botId, bot.connector.serviceUrl, changes);
const refusal = { status: 401, text: '{"code":"unauthorized","message":"The request carries no valid token."}' };

test('a valid token is let in, and the answer goes out with the bot’s own', async () => {
  expect(await bot.post(message(), { Authorization: sign(claims()) })).toMatchObject({ status: 200 });
  expect(bot.connector.calls.map(({ authorization }) => authorization)).toEqual(['Bearer of-the-bot']);
});

describe('401, always the same, answers', () => {
  beforeEach(() => void (bot.connector.calls.length = 0));
  afterEach(() => expect(bot.connector.calls).toEqual([]));

  test.each(wrongTokens)('%s', async (_name, token) => {
    const authorization = token(claims);
    expect(await bot.post(message(), authorization ? { Authorization: authorization } : {})).toMatchObject(refusal);
  });

  test('a broken or too large body without token too', async () => {
    expect(await bot.post('{')).toMatchObject(refusal);
    expect(await bot.post('x'.repeat(300 * 1024))).toMatchObject(refusal);
  });
});

test('what the SDK finds wrong with a token is a line of the log, without the token', async () => {
  bot.log.length = 0;
  const token = sign(claims({ exp: 1 }));
  await bot.post(message(), { Authorization: token });
  expect(bot.log).toContainEqual(
    expect.objectContaining({ event: 'sdkFault', level: 'warn', error: 'TokenExpiredError' }),
  );
  expect(JSON.stringify(bot.log)).not.toContain(token.split('.')[1]);
  expect(written).not.toHaveBeenCalled();
});

describe('with a valid token 403, always the same, answers', () => {
  const forbidden = { status: 403, text: '{"code":"forbidden","message":"The bot does not serve this sender."}' };
  const stranger = '1b2c3d4e-0000-4000-8000-00000000000b';
  const chat = { id: 'a:personal', conversationType: 'personal' };
  beforeEach(() => bot.forget());
  afterEach(() => {
    expect(bot.connector.calls).toEqual([]);
    expect(bot.asked).toEqual([]);
  });

  test.each<[string, Record<string, unknown>]>([
    ['another tenant', ofTenant(stranger)],
    ['another tenant beside the right one', { conversation: { ...chat, tenantId: stranger } }],
    ['a tenant that is no word', { channelData: { tenant: { id: { id: tenantId } } } }],
    ['no tenant', { channelData: undefined }],
    ['an empty tenant', ofTenant('')],
  ])('%s', async (_name, fields) => {
    expect(await bot.post(message(fields), { Authorization: sign(claims()) })).toMatchObject(forbidden);
    expect(bot.log).toContainEqual(expect.objectContaining({ event: 'requestRefused', reason: 'tenant' }));
  });

  test.each([
    'https://attacker.trafficmanager.net/emea/',
    'https://127.0.0.1.example.org/',
    'https://127.0.0.1@example.org/',
    'http://localhost:9/',
  ])('the serviceUrl %s, which the token names too', async (serviceUrl) => {
    const token = sign(claims({ serviceurl: serviceUrl }));
    expect(await bot.post(message({ serviceUrl }), { Authorization: token })).toMatchObject(forbidden);
    expect(bot.log).toContainEqual(expect.objectContaining({ event: 'requestRefused', reason: 'serviceUrl' }));
  });
});

test.each([
  ['in the conversation', { channelData: undefined, conversation: { id: 'a:1', tenantId } }],
  ['in capitals', ofTenant(tenantId.toUpperCase())],
])('the right tenant %s is let in', async (_name, fields) => {
  expect(await bot.post(message(fields), { Authorization: sign(claims()) })).toMatchObject({ status: 200 });
});

test('with a valid token a broken body is told apart', async () => {
  expect(await bot.post('{', { Authorization: sign(claims()) })).toMatchObject({ status: 400 });
});

test('a bot with an identity sends nowhere on its own word: without keys every token is refused', async () => {
  const { url } = service;
  const lonely = await startBot(identity, { authentication: buildAuthentication(url.replace(/:\d+/u, ':9')) });
  const reply = await lonely.post(buildMessage(lonely.connector.serviceUrl), { Authorization: sign(claims()) });
  expect(reply).toMatchObject(refusal);
  await lonely.stop();
});

test('the sign-in of production refuses a request without token', async () => {
  const real = await startBot(identity);
  expect(await real.post(buildMessage(real.connector.serviceUrl))).toMatchObject(refusal);
  expect(await real.post(buildMessage(real.connector.serviceUrl), { Authorization: 'Bearer x' })).toMatchObject(
    refusal,
  );
  await real.stop();
});
