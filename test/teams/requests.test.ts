import { request } from 'node:http';
import { buildMessage } from './activities';
import { keepBotAtWork } from './bot-at-work';

const bot = keepBotAtWork();
afterEach(async () => {
  bot.connector.calls.length = 0;
  // Whatever was sent before, the bot goes on.
  await bot.post(buildMessage(bot.connector.serviceUrl));
  expect(bot.connector.cards()).toHaveLength(1);
});

const message = (fields = {}) => buildMessage(bot.connector.serviceUrl, fields);

/** As fetch refuses to: headers that do not fit, or a body in pieces. */
function send(headers: Record<string, string>, ...pieces: string[]): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${bot.url}/api/messages`, { method: 'POST', headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    outgoing.on('error', reject);
    for (const piece of pieces) outgoing.write(piece);
    outgoing.end();
  });
}

describe('a body', () => {
  test.each([
    ['{"type":', 'The body is not valid JSON.'],
    ['', 'The body is not valid JSON.'],
    ['[]', 'The body must be a JSON object: an activity of the Bot Framework.'],
    ['"message"', 'The body must be a JSON object: an activity of the Bot Framework.'],
    ['null', 'The body must be a JSON object: an activity of the Bot Framework.'],
  ])('%j is refused with one sentence', async (body, sentence) => {
    const reply = await bot.post(body);
    expect(reply.status).toBe(400);
    expect(JSON.parse(reply.text)).toMatchObject({ message: sentence });
  });

  test.each([
    [{ type: undefined }, 'type'],
    [{ type: '' }, 'type'],
    [{ type: 7 }, 'type'],
    [{ conversation: {} }, 'conversation.id'],
    [{ conversation: undefined, from: null }, 'conversation, from'],
    [{ serviceUrl: 'ftp://127.0.0.1/' }, 'serviceUrl'],
    [{ serviceUrl: 'nowhere' }, 'serviceUrl'],
    [{ recipient: 'bot' }, 'recipient'],
    [{ channelId: undefined }, 'channelId'],
  ])('with %j is refused by naming what is missing', async (fields, names) => {
    const reply = await bot.post(message(fields));
    expect(reply.status).toBe(400);
    expect(JSON.parse(reply.text)).toMatchObject({ message: `The activity has no valid ${names}.` });
  });

  test('of 256 KB is taken, and one byte more is refused with one sentence', async () => {
    const limit = 256 * 1024;
    const sized = (bytes: number): string => {
      const empty = JSON.stringify(message({ text: 'hvad', filler: '' }));
      return empty.replace('"filler":""', `"filler":"${'x'.repeat(bytes - empty.length)}"`);
    };
    expect((await bot.post(sized(limit))).status).toBe(200);
    const reply = await bot.post(sized(limit + 1));
    expect(reply.status).toBe(413);
    expect(JSON.parse(reply.text)).toMatchObject({ message: 'The body is larger than 256 KB.' });
    bot.connector.calls.length = 0;
  });

  test('of unknown length is cut off where it grows too large', async () => {
    const pieces = Array.from({ length: 40 }, () => 'x'.repeat(64 * 1024));
    const reply = await send({ 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' }, ...pieces);
    expect(reply).toMatchObject({ status: 413 });
  });

  test.each([{ 'Content-Type': 'text/plain' }, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }])(
    'with %j is refused',
    async (headers) => {
      expect((await bot.post('{}', headers)).status).toBe(415);
    },
  );
});

describe('in local mode', () => {
  test.each([
    'https://smba.trafficmanager.net/emea/',
    'http://127.0.0.1.example.org/',
    'http://127.0.0.1@example.org/',
  ])('the serviceUrl %s is refused, and nothing is sent there', async (serviceUrl) => {
    const reply = await bot.post(message({ serviceUrl }));
    expect(reply.status).toBe(403);
    expect(reply.text).toContain('serves only this machine');
  });

  test('a request that came by another name than this machine is refused', async () => {
    const headers = { 'Content-Type': 'application/json', Host: 'rebound.example.org' };
    expect(await send(headers, JSON.stringify(message()))).toMatchObject({ status: 403 });
  });
});

test('GET /health says that the bot is there', async () => {
  const response = await fetch(`${bot.url}/health`);
  expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
});

test('a connection is kept longer than the ingress in front of the bot keeps it', async () => {
  const { headers } = await fetch(`${bot.url}/health`);
  const [, seconds] = /timeout=(\d+)/u.exec(headers.get('keep-alive') ?? '') ?? [];
  expect(Number(seconds)).toBeGreaterThan(240);
});

test('GET /ready says that nothing is missing', async () => {
  const response = await fetch(`${bot.url}/ready`);
  expect([response.status, await response.json()]).toEqual([200, { status: 'ready' }]);
});

test.each([
  ['GET', '/health'],
  ['GET', '/ready'],
  ['GET', '/items/kkr-sjaelland/2023-11-21/2.1'],
  ['GET', '/items/nothing'],
  ['GET', '/documents/referat.md'],
  ['GET', '/nowhere'],
  ['PUT', '/nowhere'],
  ['GET', '/api/messages'],
  ['POST', '/api/messages'],
])(
  'the response to %s %s tells browsers to run, frame, guess and keep nothing, and not what serves it',
  async (method, path) => {
    const { headers } = await fetch(`${bot.url}${path}`, { method });
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'.*frame-ancestors 'none'/u);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/u);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('server')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  },
);

test.each([
  ['GET', '/api/messages', 405],
  ['GET', '/', 404],
  ['POST', '/health', 405],
])('%s %s is none of the bot’s addresses', async (method, path, status) => {
  expect((await fetch(`${bot.url}${path}`, { method })).status).toBe(status);
});

test('an address that the bot does not have is not repeated', async () => {
  const reply = await (await fetch(`${bot.url}/secret/path?with=query`)).text();
  expect(JSON.parse(reply)).toEqual({ code: 'unknown', message: 'The bot has no such address.' });
});

test('no refusal holds a stack or a word of what was sent', async () => {
  const replies = await Promise.all(['{"secret":', '["secret"]', '{"type":"secret"}'].map((body) => bot.post(body)));
  expect(replies.map(({ text }) => text).join(' ')).not.toMatch(/secret|\bat |\.js|\.ts/u);
});

test('the log of a refusal says its status and code only', async () => {
  await bot.post('{"secret":');
  expect(bot.log).toEqual([
    {
      time: '2026-11-22T23:30:00.000Z',
      level: 'info',
      event: 'requestRefused',
      turnId: expect.stringMatching(/^[\da-f]{8}$/u) as unknown,
      status: 400,
      code: 'brokenJson',
    },
  ]);
});
