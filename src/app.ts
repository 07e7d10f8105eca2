import { join } from 'node:path';
import type { NewsMeeting } from './answers/news';
import type { Config } from './config';
import { danishDay } from './danish/danish-day';
import { findDocument } from './documents/find-document';
import type { LiveCollection } from './live-collection';
import type { Notifications } from './notifications/run-notifications';
import { askMemory, askShelves, type PaperSource } from './paper-source';
import { startShelfPapers } from './shelf-papers';
import { type NotifyOptions, startNotifications } from './start-notifications';
import { openStore } from './store/open-store';
import { openShelf } from './store/postgres/shelf/open-shelf';
import { openSignals } from './store/postgres/signals';
import type { Store } from './store/store';
import type { BotPorts, PaperPorts, ServedDocuments } from './teams/bot-ports';
import { buildCalendarAddresses } from './teams/calendar-link';
import { buildLog, describeError, type Log } from './teams/log';
import { buildTeamsBot, type TeamsBotOptions } from './teams/teams-bot';
import { startTelemetry } from './telemetry/start-telemetry';
import { noTelemetry, type Telemetry, type Trace } from './telemetry/telemetry';

/** What the app needs of the world. */
export interface AppPorts {
  /** Reads a folder, and keeps in another what the next start need not read again. */
  readonly openCollection: (folder: string, cacheFolder: string) => Promise<LiveCollection>;
  readonly now: () => Date;
  /** Takes a line of the log, with its end. */
  readonly write: (line: string) => void;
}

/** What tests put in the place of the times in production. */
export interface AppOptions extends TeamsBotOptions, NotifyOptions {
  /** Milliseconds between two looks at the folder of papers. */
  readonly lookEvery?: number;
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

/** What the bot asks of papers that may not be read yet. */
function askLater(source: () => PaperSource, trace: Trace): PaperPorts {
  return {
    takeTurn: (...asked) => trace('search', {}, () => source().takeTurn(...asked)),
    choices: (answer) => source().choices(answer),
    ask: (...asked) => trace('search', {}, () => source().ask(...asked)),
    findItem: (...asked) => source().findItem(...asked),
    complete: (text) => source().complete(text),
  };
}

function logDocuments(source: PaperSource, log: Log): void {
  const { unreadable, ...counts } = source.summary();
  log('info', 'documentsRead', { ...counts, unreadable: unreadable.length });
  for (const { file, message } of unreadable) log('warn', 'documentUnreadable', { file, message });
}

/** Papers that are added, replaced or withdrawn are live within five minutes; looking costs a list of files. */
const usualLook = 60_000;

/** Looks at the papers now and then, and at once when another copy of the bot has seen that they changed. */
function followDocuments(
  source: PaperSource,
  databaseUrl: string | null,
  onChange: () => void,
  log: Log,
  lookEvery = usualLook,
): { stop: () => Promise<void> } {
  let isStopped = false;
  // A look that the end cuts short is no fault.
  const report = (error: unknown): void => {
    if (!isStopped) log('error', 'documentsUnread', describeError(error));
  };
  const look = async (tell: boolean): Promise<void> => {
    const isChanged = await source.refresh();
    log('debug', 'documentsLookedAt');
    if (!isChanged) return;
    logDocuments(source, log);
    onChange();
    if (tell) await signals?.send();
  };
  const signals =
    databaseUrl === null ? null : openSignals(databaseUrl, 'kkr_bot_papers', () => void look(false).catch(report));
  const timer = setInterval(() => void look(true).catch(report), lookEvery).unref();
  return {
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await signals?.close();
    },
  };
}

/** The papers where the configuration says that they lie. */
async function openPapers(config: Config, ports: AppPorts): Promise<PaperSource> {
  const { documentsDir, dataDir, databaseUrl, searchEngine } = config;
  if (searchEngine === 'postgres' && databaseUrl !== null)
    return askShelves(await startShelfPapers(documentsDir, await openShelf(databaseUrl)));
  return askMemory(await ports.openCollection(documentsDir, join(dataDir, 'reading')));
}

/** The papers that may be opened by a link, and what such links are signed with: the same for all copies of the bot. */
async function openDocuments(config: Config, store: Store, now: Date): Promise<ServedDocuments | null> {
  if (!config.serveDocuments) return null;
  const secret = await store.secrets.findOrMake('links to documents', now);
  return { secret, find: (name) => findDocument(config.documentsDir, name) };
}

/** Where links on cards lead. */
async function openLinks(
  config: Config,
  store: Store,
  now: Date,
): Promise<Pick<BotPorts, 'publicUrl' | 'documents' | 'calendars'>> {
  const { publicUrl } = config;
  const calendars = publicUrl === null ? null : buildCalendarAddresses(publicUrl);
  return { publicUrl, calendars, documents: await openDocuments(config, store, now) };
}

/** The first question reads the dictionary and takes seconds: nobody shall wait for that. */
async function warmUp({ takeTurn: take }: PaperPorts, now: Date): Promise<void> {
  await take('botilbud', null, { circle: null, today: danishDay(now), language: null });
}

/** A bot that nobody talks to removes what has served its time all the same. In milliseconds. */
const sweepEvery = 24 * 60 * 60_000;

function sweepDaily(store: Store, { now }: AppPorts, log: Log): { stop: () => Promise<void> } {
  const sweep = (): void =>
    void store.removeExpired(now()).catch((error: unknown) => log('error', 'storeFailed', describeError(error)));
  const timer = setInterval(sweep, sweepEvery).unref();
  return {
    stop: () => {
      clearInterval(timer);
      return Promise.resolve();
    },
  };
}

/** A log whose lines are counted, and say which trace they belong to. */
function measured(write: Log, telemetry: () => Telemetry): Log {
  return (level, event, fields = {}) => {
    const { note, traceId } = telemetry();
    note(level, event, fields);
    const id = traceId();
    write(level, event, id === undefined ? fields : { traceId: id, ...fields });
  };
}

/** The whole of the bot, wired together. Nothing is read and nothing listens before `start`. */
export function buildApp(config: Config, ports: AppPorts, options: AppOptions = {}): App {
  const { now } = ports;
  let telemetry = noTelemetry;
  const log = measured(buildLog(config.logLevel, ports.write, now), () => telemetry);
  const trace: Trace = (...step) => telemetry.trace(...step);
  /** What works beside the store: all of it ends before the store closes. */
  const works: { stop: () => Promise<void> }[] = [];
  let closeStore = (): Promise<void> => Promise.resolve();
  let source: PaperSource | null = null;
  let notifications: Notifications | null = null;
  let isWarm = false;

  function current(): PaperSource {
    if (!source) throw new Error('The papers are not read yet.');
    return source;
  }

  async function startWith(store: Store): Promise<number> {
    telemetry = await startTelemetry(config.telemetry, { host: config.host, now, log });
    if (config.environment === 'production' && config.bot?.password) log('warn', 'clientSecretInUse');
    const links = await openLinks(config, store, now());
    const { messagesPerMinute, bot: identity } = config;
    const papers = askLater(current, trace);
    const bot = buildTeamsBot(
      identity,
      { ...papers, ...links, hasPapers: () => isWarm, store, botId: identity?.id ?? null, now, log, trace },
      { messagesPerMinute, ...options },
    );
    // At once: each may have a message on its way to wait for.
    works.push({ stop: () => Promise.all([bot.stop(), notifications?.stop()]).then(() => undefined) });
    const port = await bot.listen(config.port, config.host);
    log('info', 'listening', { port, host: config.host });
    source = await openPapers(config, ports);
    works.push(source);
    logDocuments(current(), log);
    await warmUp(papers, now());
    isWarm = true;
    const calendarLinkOf = ({ uid }: NewsMeeting): string | null => links.calendars?.ofMeeting(uid) ?? null;
    notifications = startNotifications({ store, papers: source, identity, calendarLinkOf, now, log }, options);
    const onChange = (): void => notifications?.look();
    // Ends first: nothing new is looked at while the open turns end.
    works.unshift(followDocuments(source, config.databaseUrl, onChange, log, options.lookEvery));
    works.push(sweepDaily(store, ports, log));
    log('info', 'ready');
    return port;
  }

  async function stop(): Promise<void> {
    // In this order: open turns still ask the papers.
    for (const work of works) await work.stop();
    await closeStore();
    await telemetry.stop();
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
