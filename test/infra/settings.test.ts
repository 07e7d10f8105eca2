import { readConfig } from '../../src/config';
import { variableNames } from '../../src/variables';
import { type Setting, readBicep } from './bicep';
import { readText } from './project-files';

const id = '11111111-2222-4333-8444-555555555555';

/** What Azure puts in the place of an expression. */
const computed: Readonly<Record<string, string>> = {
  'string(port)': '3978',
  'https://${appName(resourceBaseName)}.${environment.properties.defaultDomain}': 'https://kkrbot-app.example.org',
  'identity.properties.clientId': id,
  'identity.properties.tenantId': id,
  logLevel: 'info',
  searchEngine: 'lunr',
  "serveDocuments ? 'true' : 'false'": 'false',
  'databaseSecretName()': 'postgresql://kkrbot:word@db.example.org:5432/kkrbot?sslmode=verify-full',
};

/** Settings that the container does without, and why. */
const leftOut = new Map([
  ['LOCAL_MODE', 'refused in production'],
  ['PLAYGROUND_PORT', 'belongs to local mode'],
  ['BOT_PASSWORD', 'an identity of Azure has none'],
  ['ALLOWED_TENANTS', 'that of the identity'],
  ['ALLOWED_SERVICE_HOSTS', 'Microsoft’s'],
  ['MESSAGES_PER_MINUTE', 'the usual limit'],
  ['METRICS_PORT', 'Azure counts in the log'],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'Azure counts in the log'],
  ['OTEL_EXPORTER_OTLP_HEADERS', 'belongs to a collector'],
  ['TEAMS_APP_ID', 'for the app package'],
  ['PUBLISHER_NAME', 'for the app package'],
  ['PUBLISHER_WEBSITE_URL', 'for the app package'],
  ['PUBLISHER_PRIVACY_URL', 'for the app package'],
  ['PUBLISHER_TERMS_URL', 'for the app package'],
]);

async function settings(): Promise<readonly Setting[]> {
  return (await readBicep('infra/app.bicep')).settings;
}

test('every setting of the container is one that the bot knows', async () => {
  const known: readonly string[] = variableNames;
  const names = (await settings()).map(({ name }) => name);
  expect(names).toContain('BOT_ID');
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
});

test('every setting that the bot knows is set, or left out for a reason', async () => {
  const set = (await settings()).map(({ name }) => name);
  expect(variableNames.filter((name) => !set.includes(name) && !leftOut.has(name))).toEqual([]);
  expect([...leftOut.keys()].filter((name) => set.includes(name))).toEqual([]);
});

test('the bot starts with the settings of the container: in production, with an identity and without a secret', async () => {
  const env = Object.fromEntries((await settings()).map(({ name, value }) => [name, computed[value] ?? value]));
  expect(readConfig(env)).toMatchObject({
    environment: 'production',
    bot: { id, tenantId: id, password: null, type: 'UserAssignedMSI' },
    port: 3978,
    documentsDir: '/documents',
    dataDir: '/data',
    publicUrl: 'https://kkrbot-app.example.org',
  });
});

test('what the container mounts is where the bot looks, and its probes ask the port that it listens on', async () => {
  const app = readText('infra/app.bicep');
  const values = new Map((await settings()).map(({ name, value }) => [name, value]));
  const mounts = [...app.matchAll(/mountPath: '(.*)'/gu)].map(([, path]) => path);
  expect(mounts).toEqual([values.get('DOCUMENTS_DIR'), values.get('DATA_DIR')]);
  expect(app.match(/^ +port: port$/gmu)).toHaveLength(3);
  expect(app).toContain('targetPort: port');
  const probes = [...app.matchAll(/type: '(Startup|Liveness|Readiness)'\s+httpGet: \{\s+path: '(.*)'/gu)];
  expect(probes.map(([, type, path]) => `${type} ${path}`)).toEqual([
    'Startup /health',
    'Liveness /health',
    'Readiness /ready',
  ]);
});
