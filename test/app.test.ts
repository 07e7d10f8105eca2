import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp, type App, type AppPorts } from '../src/app';
import { readConfig } from '../src/config';
import type { LiveCollection } from '../src/live-collection';
import { openStore } from '../src/store/open-store';
import { buildDocumentLink } from '../src/teams/document-link';
import { openHere } from './build-here';
import { actionsOf } from './cards/card-walk';
import { buildMessage, buildPress } from './teams/activities';
import { startConnector, type Connector } from './teams/connector';
import { postActivity } from './teams/post-activity';

const samples = join(__dirname, '..', 'samples');
const now = (): Date => new Date('2026-11-22T12:00:00Z');

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder for one bot's data. */
function buildFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kkr-bot-data-'));
  folders.push(folder);
  return folder;
}

function build(
  env: Record<string, string>,
  lines: string[] = [],
  openCollection: AppPorts['openCollection'] = openHere,
): App {
  const ports: AppPorts = { openCollection, now, write: (line) => void lines.push(line) };
  const settings = { LOCAL_MODE: 'true', PORT: '0', DOCUMENTS_DIR: samples, DATA_DIR: buildFolder(), ...env };
  return buildApp(readConfig(settings), ports);
}

describe('while papers come and go', () => {
  test('questions are answered from those that are there by then', async () => {
    const folder = buildFolder();
    const connector = await startConnector();
    let live: LiveCollection | null = null;
    const app = build({ DOCUMENTS_DIR: folder }, [], async (path) => (live = await openHere(path)));
    const url = `http://127.0.0.1:${await app.start()}`;
    const asked = async (): Promise<string> => {
      await postActivity(url, buildMessage(connector.serviceUrl, { text: 'hvad blev besluttet om botilbud?' }));
      return JSON.stringify(connector.cards().at(-1)?.body);
    };
    expect(await asked()).toContain('Der blev ikke fundet noget');
    copyFileSync(join(samples, 'kkr-syddanmark-2024-11-19-referat.txt'), join(folder, 'referat.txt'));
    await (live as LiveCollection | null)?.refresh();
    expect(await asked()).toContain('Botilbud til unge med autisme');
    await app.stop();
    await connector.stop();
  }, 60_000);
});

describe('over the samples', () => {
  let app: App;
  let connector: Connector;
  let url = '';
  beforeAll(async () => {
    app = build({});
    connector = await startConnector();
    url = `http://127.0.0.1:${await app.start()}`;
  }, 60_000);
  afterAll(async () => {
    await app.stop();
    await connector.stop();
  });
  beforeEach(() => void (connector.calls.length = 0));

  async function post(activity: unknown): Promise<string> {
    const { status, text } = await postActivity(url, activity);
    expect(status).toBe(200);
    return text;
  }

  /** Every string of the last card that was sent. */
  function shown(): string {
    const card = connector.cards().at(-1);
    return JSON.stringify(card?.body ?? null);
  }

  test.each<[string, string, RegExp]>([
    [
      'an English question',
      'what was decided on botilbud?',
      /Decisions.*Fælles kapacitetsplan for botilbud.*Source: /u,
    ],
    [
      'a Danish question',
      'Hvad blev besluttet om botilbud?',
      /Beslutninger.*Fælles kapacitetsplan for botilbud.*Kilde: /u,
    ],
    ['a question for the next meeting', 'Hvornår er næste møde i KKR Sjælland?', /4\. december 2026/u],
    ['a question that finds nothing', 'Hvad blev besluttet om elevatormusik?', /elevatormusik/u],
    ['no text', '', /Beskeden er uden tekst/u],
    ['punctuation', '?!.,', /Hvad vil du gerne vide\?|Sådan spørger du/u],
    ['stop words', 'og i på', /Hvad vil du gerne vide\?|Sådan spørger du/u],
    ['a question of 10,000 characters', 'botilbud '.repeat(1_200), /botilbud/u],
    ['what a search engine reads as commands', 'punkt 3: botilbud -2026 x~ https://example.org', /./u],
  ])('%s is answered with a card', async (_name, text, expected) => {
    await post(buildMessage(connector.serviceUrl, { text }));
    expect(connector.cards()).toHaveLength(1);
    expect(shown()).toMatch(expected);
    expect(connector.calls[0]?.bytes).toBeLessThan(28_000);
  });

  test('every button of an answer works', async () => {
    await post(buildMessage(connector.serviceUrl, { text: 'Hvad blev besluttet om botilbud?' }));
    const data = connector.cards().flatMap((card) => actionsOf(card).map((action) => action.data));
    expect(new Set(data.map(({ verb }) => verb)).size).toBeGreaterThan(3);
    for (const pressed of data) {
      expect(await post(buildPress(connector.serviceUrl, pressed))).toContain('"statusCode":200');
    }
    expect(JSON.stringify(connector.cards())).not.toMatch(/Knappen kan ikke bruges|gik desværre galt/u);
  });

  test('details show the item by itself when its question no longer finds it', async () => {
    await post(buildMessage(connector.serviceUrl, { text: 'Hvad blev besluttet om botilbud?' }));
    const [, item] = /"item":"([^"]+)"/u.exec(JSON.stringify(connector.cards())) ?? [];
    await post(
      buildPress(connector.serviceUrl, { verb: 'details', item, question: 'noget helt andet', language: 'da' }),
    );
    expect(shown()).toContain('Fælles kapacitetsplan for botilbud');
    await post(buildPress(connector.serviceUrl, { verb: 'details', item: 'kkr-x/1/2', question: '', language: 'en' }));
    expect(shown()).toContain('no longer');
  });
});

test('a paper is opened by a link that is signed with what the store keeps, where papers are served', async () => {
  const folder = buildFolder();
  const publicUrl = 'https://kkr.example.org';
  const store = await openStore({ folder, now: now() });
  const secret = await store.secrets.findOrMake('links to documents', now());
  await store.close();
  const link = buildDocumentLink(publicUrl, { file: 'kkr-sjaelland-2025-03-12-referat.txt', page: 9 }, secret, now());
  const look = async (env: Record<string, string>): Promise<[number, string]> => {
    const app = build({ PUBLIC_URL: publicUrl, DATA_DIR: folder, ...env });
    const response = await fetch(link.replace(publicUrl, `http://127.0.0.1:${await app.start()}`));
    const text = await response.text();
    await app.stop();
    return [response.status, text];
  };
  expect(await look({ SERVE_DOCUMENTS: 'true' })).toEqual([200, expect.stringContaining('KKR Sjælland')]);
  expect(await look({})).toEqual([404, expect.not.stringContaining('KKR Sjælland')]);
}, 60_000);

describe('while the papers are being read', () => {
  test('the bot is alive but not ready, answers nobody, and is ready afterwards', async () => {
    let goOn = (): void => undefined;
    const gate = new Promise<void>((resolve) => (goOn = resolve));
    const lines: string[] = [];
    const app = build({ PUBLIC_URL: 'https://kkr.example.org' }, lines, async (path) => {
      await gate;
      return openHere(path);
    });
    const started = app.start();
    while (!lines.join('').includes('"listening"')) await new Promise(setImmediate);
    const [, port] = /"port":(\d+)/u.exec(lines.join('')) ?? [];
    const look = async (path: string, init?: RequestInit): Promise<[number, string]> => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
      return [response.status, await response.text()];
    };
    expect(await look('/health')).toEqual([200, '{"status":"ok"}']);
    expect(await look('/ready')).toEqual([503, '{"status":"notReady","missing":["papers"]}']);
    const [status] = await look('/api/messages', { method: 'POST', body: '{}' });
    expect([status, (await look('/items/kkr-x/1/1'))[0]]).toEqual([503, 503]);
    goOn();
    await started;
    expect(await look('/ready')).toEqual([200, '{"status":"ready"}']);
    await app.stop();
  }, 60_000);
});

test('a folder that is not there keeps the app from starting', async () => {
  await expect(build({ DOCUMENTS_DIR: join(samples, 'nowhere') }).start()).rejects.toThrow('findes ikke');
});

test('a port that is taken keeps the app from starting', async () => {
  const first = build({});
  const port = await first.start();
  await expect(build({ PORT: String(port) }).start()).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await first.stop();
});

test('a second bot on the same data does not start, and leaves the first one alone', async () => {
  const folder = buildFolder();
  const first = build({ DATA_DIR: folder });
  await first.start();
  await expect(build({ DATA_DIR: folder }).start()).rejects.toMatchObject({ code: 'inUse' });
  await first.stop();
  const next = build({ DATA_DIR: folder });
  await next.start();
  await next.stop();
});

test('an app that never started can be stopped', async () => {
  await expect(build({}).stop()).resolves.toBeUndefined();
});

test('the log says what was read and where the app listens', async () => {
  const lines: string[] = [];
  const app = build({}, lines);
  const port = await app.start();
  await app.stop();
  const events = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(events[0]).toMatchObject({ event: 'listening', port, host: '127.0.0.1' });
  expect(events[1]).toMatchObject({ event: 'documentsRead', meetings: expect.any(Number) as unknown });
  expect(events.at(-1)).toMatchObject({ event: 'ready' });
});
