import type { AnswerHit } from './answers/answer';
import { buildAnswer } from './answers/build-answer';
import { buildHit } from './answers/build-hit';
import { join } from 'node:path';

import type { Collection } from './collection';
import type { Config } from './config';
import { takeTurn } from './conversation/take-turn';
import { filterChoices } from './conversation/filter-choices';
import { danishDay } from './danish/danish-day';
import type { LiveCollection } from './live-collection';
import { openStore } from './store/open-store';
import type { Store } from './store/store';
import type { PaperPorts } from './teams/bot-ports';
import { buildCompletion } from './teams/complete-word';
import { buildLog, describeError, type Log } from './teams/log';
import { buildTeamsBot, type TeamsBotOptions } from './teams/teams-bot';

type FoundBy = Parameters<PaperPorts['findItem']>[1];

/** What the app needs of the world. */
export interface AppPorts {
  /** Reads a folder, and keeps in another what the next start need not read again. */
  readonly openCollection: (folder: string, cacheFolder: string) => Promise<LiveCollection>;
  readonly now: () => Date;
  /** Takes a line of the log, with its end. */
  readonly write: (line: string) => void;
}

export interface App {
  /**
   * Listens, and reads the documents; resolves to the port when both are done. Rejects when another bot uses the same
   * data, the folder of documents is missing, or the port is taken; nothing then runs any more.
   */
  readonly start: () => Promise<number>;
  /** May be called before the start is over. */
  readonly stop: () => Promise<void>;
}

/** An item with the passage that answers the question it was found by, or by itself where that finds it no longer. */
function findItem({ register, index }: Collection, id: string, found?: FoundBy): AnswerHit | null {
  const hits = found ? buildAnswer(found.question, register, index, found.today).hits : [];
  const hit = hits.find((candidate) => `${candidate.meeting}/${candidate.number}` === id);
  if (hit) return hit;
  for (const meeting of register.meetings) {
    const item = meeting.items.find((candidate) => candidate.id === id);
    if (item) return buildHit({ item, score: 0, passage: null, matches: [] }, meeting);
  }
  return null;
}

/** What the bot asks of the papers: each time of those that are there by then. */
function buildPaperPorts(current: () => Collection): PaperPorts {
  let completed: { of: Collection; complete: PaperPorts['complete'] } | null = null;
  const completion = (): PaperPorts['complete'] => {
    const collection = current();
    if (completed?.of !== collection) completed = { of: collection, complete: buildCompletion(titlesOf(collection)) };
    return completed.complete;
  };
  return {
    takeTurn: (text, context, asker) => Promise.resolve(takeTurn(text, context, asker, current())),
    choices: (answer) => filterChoices(answer, current().register),
    ask: (question, today, most) => {
      const { register, index } = current();
      return Promise.resolve(buildAnswer(question, register, index, today, most));
    },
    findItem: (id, found) => Promise.resolve(findItem(current(), id, found)),
    complete: (text) => completion()(text),
  };
}

function titlesOf({ register }: Collection): string[] {
  return register.meetings.flatMap(({ items }) => items.map(({ title }) => title));
}

function logDocuments({ register, unreadable }: Collection, log: Log): void {
  log('info', 'documentsRead', { meetings: register.meetings.length });
  for (const { file, message } of unreadable) log('warn', 'documentUnreadable', { file, message });
}

/** Papers that are added, replaced or withdrawn are live within five minutes; looking costs a list of files. */
const lookEvery = 60_000;

function followDocuments(live: LiveCollection, log: Log): NodeJS.Timeout {
  const look = async (): Promise<void> => {
    if (await live.refresh()) logDocuments(live.current(), log);
  };
  const report = (error: unknown): void => log('error', 'documentsUnread', describeError(error));
  return setInterval(() => void look().catch(report), lookEvery).unref();
}

/** The first question reads the dictionary and takes seconds: nobody shall wait for that. */
async function warmUp({ takeTurn: take }: PaperPorts, now: Date): Promise<void> {
  await take('botilbud', null, { circle: null, today: danishDay(now), language: null });
}

/** A bot that nobody talks to removes what has served its time all the same. In milliseconds. */
const sweepEvery = 24 * 60 * 60_000;

function sweepDaily(store: Store, { now }: AppPorts, log: Log): NodeJS.Timeout {
  const sweep = (): void =>
    void store.removeExpired(now()).catch((error: unknown) => log('error', 'storeFailed', describeError(error)));
  return setInterval(sweep, sweepEvery).unref();
}

/** The whole of the bot, wired together. Nothing is read and nothing listens before `start`. */
export function buildApp(config: Config, ports: AppPorts, options: TeamsBotOptions = {}): App {
  const { now } = ports;
  const log = buildLog(config.logLevel, ports.write, now);
  const timers: NodeJS.Timeout[] = [];
  /** What works beside the store: all of it ends before the store closes. */
  const works: { stop: () => Promise<void> }[] = [];
  let closeStore = (): Promise<void> => Promise.resolve();
  let live: LiveCollection | null = null;
  let isWarm = false;

  function current(): Collection {
    if (!live) throw new Error('The papers are not read yet.');
    return live.current();
  }

  async function startWith(store: Store): Promise<number> {
    const { publicUrl, messagesPerMinute, bot: identity } = config;
    const papers = buildPaperPorts(current);
    const bot = buildTeamsBot(
      identity,
      { ...papers, hasPapers: () => isWarm, store, botId: identity?.id ?? null, publicUrl, now, log },
      { messagesPerMinute, ...options },
    );
    works.push(bot);
    const port = await bot.listen(config.port, config.host);
    log('info', 'listening', { port, host: config.host });
    live = await ports.openCollection(config.documentsDir, join(config.dataDir, 'reading'));
    logDocuments(current(), log);
    await warmUp(papers, now());
    isWarm = true;
    timers.push(sweepDaily(store, ports, log), followDocuments(live, log));
    log('info', 'ready');
    return port;
  }

  async function stop(): Promise<void> {
    timers.forEach(clearInterval);
    await Promise.all(works.map((work) => work.stop()));
    await closeStore();
  }

  return {
    async start() {
      const store = await openStore({ folder: config.dataDir, databaseUrl: config.databaseUrl, now: now() });
      closeStore = () => store.close();
      return startWith(store).catch(async (error: unknown) => {
        await stop();
        throw error;
      });
    },
    stop,
  };
}
