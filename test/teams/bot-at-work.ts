import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '../../src/answers/answer';
import type { Store } from '../../src/store/store';
import { openStore } from '../../src/store/open-store';
import type { Question } from '../../src/questions/question';
import type { BotIdentity } from '../../src/config';
import { buildLog } from '../../src/teams/log';
import { buildCompletion } from '../../src/teams/complete-word';
import { buildTeamsBot, type TeamsBotOptions } from '../../src/teams/teams-bot';
import { buildAnswer, buildHit, takeFakeTurn } from './fake-answers';
import { startConnector, type Connector } from './connector';
import { postActivity, type Reply } from './post-activity';

/** The bot listening on a free port, a connector that takes what it sends, and what it was asked. */
export interface BotAtWork {
  readonly url: string;
  readonly connector: Connector;
  readonly asked: { text: string; question: Question; today: string }[];
  /** Lines of the log. */
  readonly log: Record<string, unknown>[];
  readonly store: Store;
  post(body: unknown, headers?: Record<string, string>): Promise<Reply>;
  /** As if nothing had been sent, asked or logged so far. */
  forget(): void;
  stop(): Promise<void>;
}

/** A question that makes the answer fail, with the question in the error's message, as a careless library would. */
export const failingQuestion = 'et hemmeligt spørgsmål der fejler';

/** A question that keeps the process busy for longer than people like to wait. */
export const slowQuestion = 'et langsomt spørgsmål';

function waitBusily(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** An item that is in no collection. */
export const goneItem = 'kkr-sjaelland/2023-11-21/9.9';

/** Short waits, and patience with a busy machine: what it sends late must not be taken for lost. */
const times = { timeout: 5_000, waits: [10, 20], longestWait: 50 };

/** For tests of time-outs alone. */
export const shortTimes = { ...times, timeout: 200 };

export async function startBot(
  identity: BotIdentity | null = null,
  options: TeamsBotOptions = {},
  dataDir?: string,
): Promise<BotAtWork> {
  const connector = await startConnector();
  const asked: BotAtWork['asked'] = [];
  const log: BotAtWork['log'] = [];
  const now = (): Date => new Date('2026-11-22T23:30:00Z');
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), 'kkr-bot-data-'));
  const store = await openStore({ folder, now: now() });
  const ask = (question: Question, today: string, most = 7): Answer => {
    const { text } = question;
    asked.push({ text, question, today });
    if (text === failingQuestion) throw new Error(`no index for ${text}\n    at ${text}`);
    if (text === slowQuestion) waitBusily(600);
    return buildAnswer(text, text.startsWith('intet') ? 0 : most);
  };
  const bot = buildTeamsBot(
    identity,
    {
      ask: async (question, today, most) => Promise.resolve(ask(question, today, most)),
      takeTurn: async (text, context, asker) => Promise.resolve(takeFakeTurn(text, context, asker, ask)),
      choices: () => ({ bodies: [], years: [], statuses: [] }),
      store,
      hasPapers: () => true,
      findItem: (id) =>
        Promise.resolve(id === goneItem || !id.startsWith('kkr-') ? null : buildHit('2.1', 'Flere pladser')),
      complete: buildCompletion(['Intet af det hele']),
      botId: identity?.id ?? null,
      publicUrl: 'https://kkr.example.org',
      documents: null,
      now,
      log: buildLog('debug', (line) => void log.push(JSON.parse(line) as Record<string, unknown>), now),
    },
    { times, patience: 60_000, notice: 0, ...options },
  );
  const url = `http://127.0.0.1:${await bot.listen(0, '127.0.0.1')}`;
  return {
    url,
    connector,
    asked,
    log,
    store,
    post: (body, headers) => postActivity(url, body, headers),
    forget() {
      for (const list of [connector.calls, asked, log]) list.length = 0;
    },
    async stop() {
      await bot.stop();
      await store.close();
      if (dataDir === undefined) rmSync(folder, { recursive: true });
      await connector.stop();
    },
  };
}

/** The bot of a test file: at work before the first test, stopped after the last, and with nothing to remember before each. */
export function keepBotAtWork(options: TeamsBotOptions = {}): BotAtWork {
  const bot = {} as BotAtWork;
  beforeAll(async () => void Object.assign(bot, await startBot(null, options)));
  beforeEach(() => bot.forget());
  afterAll(() => bot.stop());
  return bot;
}
