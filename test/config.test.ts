import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigFault, readConfig } from '../src/config';
import { isAmong, isLoopback } from '../src/hosts';
import { variableNames } from '../src/variables';

const id = '1b2c3d4e-0000-4000-8000-000000000001';
const bot = { BOT_ID: id, BOT_PASSWORD: 'secret', BOT_TENANT_ID: id };

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigFault) return error.faults;
    throw error;
  }
  return [];
}

test('local mode needs nothing but its own switch, and its defaults bind to this machine', () => {
  expect(readConfig({ LOCAL_MODE: 'true' })).toEqual({
    port: 3978,
    host: '127.0.0.1',
    documentsDir: 'samples',
    dataDir: 'data',
    databaseUrl: null,
    publicUrl: null,
    bot: null,
    environment: 'development',
    logLevel: 'info',
    messagesPerMinute: null,
    serveDocuments: false,
    searchEngine: 'lunr',
    playgroundPort: 56_150,
    telemetry: { metricsPort: null, otlpEndpoint: null, otlpHeaders: {} },
  });
});

test('a bot with an id listens on all addresses and is of one tenant', () => {
  const config = readConfig({ ...bot, PORT: '0', NODE_ENV: 'production' });
  expect(config).toMatchObject({ host: '0.0.0.0', port: 0, environment: 'production' });
  expect(config.bot).toMatchObject({ id, password: 'secret', tenantId: id, type: 'SingleTenant' });
});

test('a bot with an id lets its own tenant in, answers at Microsoft’s hosts only, and asks fast people for patience', () => {
  const config = readConfig(bot);
  expect(config.bot?.allowedTenants).toEqual([id]);
  expect(config.bot?.allowedServiceHosts).toContain('smba.trafficmanager.net');
  expect(config.messagesPerMinute).toBe(20);
  expect(config.serveDocuments).toBe(false);
});

test('who is let in and where answers go can be chosen, and the limit taken away', () => {
  const other = id.replace('0001', '0002');
  const chosen = { ALLOWED_TENANTS: `${id}, ${other}`, ALLOWED_SERVICE_HOSTS: '127.0.0.1,*.example.org' };
  const config = readConfig({ ...bot, ...chosen, MESSAGES_PER_MINUTE: '0' });
  expect(config.bot).toMatchObject({
    allowedTenants: [id, other],
    allowedServiceHosts: ['127.0.0.1', '*.example.org'],
  });
  expect(config.messagesPerMinute).toBeNull();
});

test.each(['*', '*.net', 'https://example.org', 'example.org/path', 'a,,b', 'localhost:80', '.example.org', '*.*.org'])(
  '%j is no list of hosts',
  (hosts) => {
    expect(faultsOf({ ...bot, ALLOWED_SERVICE_HOSTS: hosts })).toEqual([
      expect.stringMatching(/^ALLOWED_SERVICE_HOSTS must/u),
    ]);
  },
);

test.each([
  ['smba.trafficmanager.net', true],
  ['SMBA.trafficmanager.net', true],
  ['europe.webchat.botframework.com', true],
  ['attacker.trafficmanager.net', false],
  ['smba.trafficmanager.net.example.org', false],
  ['smba.trafficmanager.net.', false],
  ['botframework.com', false],
  ['evilbotframework.com', false],
  ['127.0.0.1', false],
  ['', false],
])('%j is a host that a bot sends to by itself: %s', (host, expected) => {
  expect(isAmong(host, readConfig(bot).bot?.allowedServiceHosts ?? [])).toBe(expected);
});

test('a bot with a user-assigned identity has no password', () => {
  const config = readConfig({ BOT_ID: id, BOT_TENANT_ID: id, BOT_TYPE: 'UserAssignedMSI' });
  expect(config.bot).toMatchObject({ id, password: null, tenantId: id, type: 'UserAssignedMSI' });
});

test('figures go where the environment says in the words of OpenTelemetry', () => {
  const collector = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318/' };
  const said = { ...collector, OTEL_EXPORTER_OTLP_HEADERS: 'api-key=a%20b==, team=kkr', METRICS_PORT: '9464' };
  expect(readConfig({ ...bot, ...said }).telemetry).toEqual({
    metricsPort: 9464,
    otlpEndpoint: 'http://collector:4318',
    otlpHeaders: { 'api-key': 'a b==', team: 'kkr' },
  });
});

test('the configuration is frozen', () => {
  const config = readConfig(bot);
  expect(Object.isFrozen(config) && Object.isFrozen(config.bot)).toBe(true);
});

test('all faults are reported at once', () => {
  const env = { PORT: '70000', LOG_LEVEL: 'loud', BOT_TYPE: 'Singletenant', NODE_ENV: 'prod', BOT_ID: 'x' };
  expect(faultsOf(env)).toEqual([
    'PORT must be a number from 0 to 65535.',
    'BOT_ID must be the id of the bot, like 00000000-0000-0000-0000-000000000000.',
    'BOT_TYPE must be SingleTenant, UserAssignedMSI or MultiTenant.',
    'NODE_ENV must be development, test or production.',
    'LOG_LEVEL must be debug, info, warn or error.',
    'BOT_PASSWORD is missing; only BOT_TYPE=UserAssignedMSI goes without.',
    'BOT_TENANT_ID is missing; only BOT_TYPE=MultiTenant goes without.',
  ]);
});

test.each([
  [{}, /Set BOT_ID .* or LOCAL_MODE=true/u],
  [{ LOCAL_MODE: 'false' }, /Set BOT_ID .* or LOCAL_MODE=true/u],
  [{ LOCAL_MODE: 'yes', ...bot }, /LOCAL_MODE must be true or false/u],
  [{ LOCAL_MODE: 'true', ...bot }, /exclude each other/u],
  [{ LOCAL_MODE: 'true', NODE_ENV: 'production' }, /refused when NODE_ENV=production/u],
  [{ LOCAL_MODE: 'true', HOST: '0.0.0.0' }, /HOST must be 127\.0\.0\.1/u],
  [{ LOCAL_MODE: 'true', HOST: 'localhost.example.org' }, /HOST must be 127\.0\.0\.1/u],
  [{ ...bot, BOT_TYPE: 'UserAssignedMSI' }, /BOT_PASSWORD must be empty/u],
  [{ ...bot, BOT_TYPE: 'MultiTenant', NODE_ENV: 'production' }, /ALLOWED_TENANTS is missing/u],
  [{ ...bot, ALLOWED_TENANTS: `${id},kommune` }, /ALLOWED_TENANTS must be ids/u],
  [{ ...bot, SERVE_DOCUMENTS: 'true' }, /needs PUBLIC_URL/u],
  [{ ...bot, SEARCH_ENGINE: 'postgres' }, /needs DATABASE_URL/u],
  [{ ...bot, SEARCH_ENGINE: 'sqlite' }, /must be lunr or postgres/u],
  [{ ...bot, METRICS_PORT: 'yes' }, /METRICS_PORT must be a number/u],
  [{ ...bot, OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' }, /must be the address of a collector/u],
  [{ ...bot, OTEL_EXPORTER_OTLP_ENDPOINT: 'https://user:word@collector' }, /must be the address of a collector/u],
  [{ ...bot, OTEL_EXPORTER_OTLP_HEADERS: 'a=b' }, /needs OTEL_EXPORTER_OTLP_ENDPOINT/u],
  [
    { ...bot, OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector', OTEL_EXPORTER_OTLP_HEADERS: 'a=%zz' },
    /names and values/u,
  ],
  [{ ...bot, MESSAGES_PER_MINUTE: '-1' }, /MESSAGES_PER_MINUTE must be a number/u],
])('%j has one fault', (env, sentence) => {
  expect(faultsOf(env)).toEqual([expect.stringMatching(sentence)]);
});

test.each(['postgres://kkr:secret@db.example.org:5432/kkr?sslmode=verify-full', 'postgresql:///kkr?host=/tmp'])(
  '%s is the address of a database',
  (address) => {
    expect(readConfig({ ...bot, DATABASE_URL: address }).databaseUrl).toBe(address);
  },
);

test.each(['mysql://kkr:secret@db.example.org/kkr', 'kkr:secret@db.example.org', 'db.example.org'])(
  '%s is no address of a database, and is not repeated',
  (address) => {
    expect(faultsOf({ ...bot, DATABASE_URL: address })).toEqual([
      'DATABASE_URL must be the address of a PostgreSQL, like postgres://user:password@host:5432/name.',
    ]);
  },
);

test('a fault never repeats the value, which may be a secret', () => {
  expect(faultsOf({ ...bot, BOT_ID: 'secret-by-mistake' }).join(' ')).not.toContain('secret-by-mistake');
});

test.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.9.8.7', true],
  ['::1', true],
  ['[::1]', true],
  ['localhost.example.org', false],
  ['127.0.0.1.example.org', false],
  ['0.0.0.0', false],
  ['::', false],
  ['', false],
])('%j is loopback: %s', (host, expected) => expect(isLoopback(host)).toBe(expected));

describe('.env.sample', () => {
  const lines = readFileSync(join(__dirname, '..', '.env.sample'), 'utf8').split('\n');
  const settings = lines.flatMap((line) => {
    const match = /^([A-Z_]+)=(.*)$/u.exec(line);
    return match ? [[match[1] ?? '', match[2] ?? ''] as const] : [];
  });

  test('names every variable of the configuration, in its order, and no other', () => {
    expect(settings.map(([name]) => name)).toEqual(variableNames);
  });

  test('shows the defaults', () => {
    const sample = Object.fromEntries(settings);
    expect(readConfig({ ...sample, LOCAL_MODE: 'true' })).toEqual(readConfig({ LOCAL_MODE: 'true' }));
  });
});

test.each(['https://kkr.example.org', 'https://kkr.example.org/', 'http://127.0.0.1:3978'])(
  'the public address may be %s',
  (address) => {
    expect(readConfig({ ...bot, PUBLIC_URL: address }).publicUrl).toBe(address.replace(/\/$/u, ''));
  },
);

test.each([
  'http://kkr.example.org',
  'https://kkr.example.org/bot',
  'https://kkr.example.org/?a',
  'https://a:b@kkr.example.org',
  'kkr.example.org',
  'javascript:alert(1)',
])('the public address may not be %s', (address) => {
  expect(faultsOf({ ...bot, PUBLIC_URL: address })).toEqual([expect.stringContaining('PUBLIC_URL')]);
});
