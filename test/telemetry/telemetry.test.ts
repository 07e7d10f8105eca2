import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { vocabulary } from '../../src/telemetry/vocabulary';
import { compiledFolder } from '../compiled-folder';
import { listenHere } from '../listen-here';
import { buildMessage } from '../teams/activities';
import { type Connector, startConnector } from '../teams/connector';
import { postActivity } from '../teams/post-activity';

/** What a person types, is called and goes by; nothing of it may be measured. */
const secrets = ['Zyxwvut', 'Qwertz Asdfgh', 'aad-of-qwertz', '29:id-of-qwertz', 'a:chat-of-qwertz', 'kind-of-qwertz'];
const [word = '', name = '', aadObjectId = '', id = '', chat = '', kind = ''] = secrets;

interface Exported {
  readonly path: string;
  readonly key: unknown;
  readonly text: string;
}

/** Takes what is exported, as a collector does. */
async function startCollector(): Promise<{ server: Server; url: string; taken: Exported[] }> {
  const taken: Exported[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => void chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      taken.push({ path: request.url ?? '', key: request.headers['api-key'], text });
      response.setHeader('Content-Type', 'application/json');
      response.end('{}');
    });
  });
  return { server, url: await listenHere(server), taken };
}

/** Keys of all attributes in what was exported. */
function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { attributes } = value as { attributes?: { key: string }[] };
  return [...(attributes ?? []).map(({ key }) => key), ...Object.values(value).flatMap(keysIn)];
}

const compiled = (file: string): string => join(compiledFolder(), file);

/** The program in a process of its own: the exporters load parts in a way that jest cannot follow. */
function spawnBot(env: Readonly<Record<string, string>>): ChildProcess {
  const settings = { PATH: process.env['PATH'], LOCAL_MODE: 'true', PORT: '0', LOG_LEVEL: 'debug', ...env };
  return spawn(process.execPath, [compiled('main.js')], {
    env: settings,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

describe('a bot that is measured', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kkr-bot-telemetry-'));
  const lines: Record<string, unknown>[] = [];
  const written: Buffer[] = [];
  let connector: Connector;
  let collector: Awaited<ReturnType<typeof startCollector>>;
  let bot: ChildProcess;
  let url = '';
  let metrics = '';

  const ask = (text: string) =>
    postActivity(
      url,
      buildMessage(connector.serviceUrl, {
        ...{ text, id: text, from: { id, name, aadObjectId } },
        conversation: { id: chat, conversationType: 'personal' },
      }),
    );
  const readMetrics = async (): Promise<string> => (await fetch(metrics)).text();

  beforeAll(async () => {
    connector = await startConnector();
    collector = await startCollector();
    bot = spawnBot({
      ...{ METRICS_PORT: '0', DATA_DIR: folder, DOCUMENTS_DIR: join(__dirname, '..', '..', 'samples') },
      ...{ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_EXPORTER_OTLP_HEADERS: 'api-key=abc' },
    });
    const portOf = (event: string): string => String(lines.find((line) => line['event'] === event)?.['port']);
    for await (const line of createInterface({ input: bot.stdout ?? process.stdin })) {
      lines.push(JSON.parse(line) as Record<string, unknown>);
      if (lines.at(-1)?.['event'] === 'ready') break;
    }
    bot.stdout?.on('data', (chunk: Buffer) => void written.push(chunk));
    url = `http://127.0.0.1:${portOf('listening')}`;
    metrics = `http://127.0.0.1:${portOf('metricsServed')}/metrics`;
    await ask('Hvad blev besluttet om botilbud?');
    await ask(`hvad siger ${name} om ${word}?`);
    await ask(word);
    await postActivity(url, { ...buildMessage(connector.serviceUrl, { type: kind, id: kind }) });
    await postActivity(url, { type: 'message', text: word });
  }, 120_000);

  afterAll(async () => {
    bot.kill('SIGKILL');
    await connector.stop();
    rmSync(folder, { recursive: true });
  });

  test('counts questions by what was asked for and whether anything was found', async () => {
    const text = await readMetrics();
    expect(text).toContain('kkr_bot_questions_total{intent="decision",found="yes"} 1');
    expect(text).toMatch(/^kkr_bot_questions_total\{intent="\w+",found="no"\} [12]$/mu);
  });

  test('says how long turns and their steps take, how large and how old the index is, and what it needs', async () => {
    const text = await readMetrics();
    for (const step of ['turn', 'search', 'render', 'send']) {
      expect(text).toMatch(new RegExp(`^kkr_bot_step_duration_seconds_count\\{step="${step}".*\\} [1-9]`, 'mu'));
    }
    expect(text).toMatch(/^kkr_bot_index_items [1-9]\d+$/mu);
    expect(text).toMatch(/^kkr_bot_index_meetings \d+$/mu);
    expect(text).toMatch(/^kkr_bot_index_age_seconds [\d.]+$/mu);
    expect(text).toMatch(/^kkr_bot_papers_look_age_seconds [\d.]+$/mu);
    expect(text).toMatch(/^kkr_bot_source_age_seconds [\d.]+$/mu);
    expect(text).toMatch(/^kkr_bot_memory_resident_bytes \d{8,}$/mu);
    expect(text).toMatch(/^kkr_bot_event_loop_delay_seconds /mu);
  });

  test('counts what was refused', async () => {
    expect(await readMetrics()).toContain('kkr_bot_refused_total{code="incomplete"} 1');
  });

  test('serves the figures at one address, and nothing else there', async () => {
    expect((await fetch(metrics.replace('/metrics', '/'))).status).toBe(404);
    expect((await fetch(metrics, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${url}/metrics`)).status).toBe(404);
  });

  test('exports what is left when it stops, with a span for each turn and below it those of its steps', async () => {
    const figures = await readMetrics();
    const ended = once(bot, 'close');
    bot.kill();
    expect(await ended).toEqual([0, null]);
    collector.server.close();
    const late = Buffer.concat(written).toString('utf8').split('\n').filter(Boolean);
    lines.push(...late.map((line) => JSON.parse(line) as Record<string, unknown>));
    const traces = collector.taken.filter(({ path }) => path === '/v1/traces');
    expect(collector.taken.some(({ path }) => path === '/v1/metrics')).toBe(true);
    expect(new Set(collector.taken.map(({ key }) => key))).toEqual(new Set(['abc']));
    const spans = traces.flatMap(({ text }) =>
      (JSON.parse(text) as ExportedTraces).resourceSpans.flatMap(({ scopeSpans }) =>
        scopeSpans.flatMap((scope) => scope.spans),
      ),
    );
    const turn = spans.find((span) => span.name === 'turn');
    const below = spans.filter(({ parentSpanId }) => parentSpanId === turn?.spanId).map((span) => span.name);
    expect(below).toEqual(['search', 'render', 'send']);
    const answered = lines.find(({ event }) => event === 'answered');
    expect(answered?.['traceId']).toBe(turn?.traceId);
    expect(JSON.stringify(turn)).toContain(String(answered?.['turnId']));
    expect([figures, ...collector.taken.map(({ text }) => text), JSON.stringify(lines)].join('\n')).not.toMatch(
      new RegExp(secrets.join('|'), 'u'),
    );
    const allowed = [...Object.keys(vocabulary), 'turnId', 'service.name', 'service.instance.id'];
    const keys = collector.taken.flatMap(({ text }) => keysIn(JSON.parse(text)));
    expect(keys.length).toBeGreaterThan(10);
    expect([...new Set(keys)].filter((key) => !allowed.includes(key))).toEqual([]);
  });

  test('serves no figures any more once it has stopped', async () => {
    await expect(fetch(metrics)).rejects.toThrow();
  });
});

test('a bot that is not measured loads nothing of OpenTelemetry', () => {
  const loaded = "Object.keys(require.cache).filter((name) => name.includes('@opentelemetry')).length";
  const program = `require(${JSON.stringify(compiled('app.js'))}); process.stdout.write(String(${loaded}))`;
  expect(execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' })).toBe('0');
}, 60_000);

interface ExportedTraces {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly {
      readonly spans: readonly {
        readonly name: string;
        readonly traceId: string;
        readonly spanId: string;
        readonly parentSpanId?: string;
      }[];
    }[];
  }[];
}
