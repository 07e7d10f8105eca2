import type { AnswerHit } from './answers/answer';
import { buildAnswer } from './answers/build-answer';
import { buildHit } from './answers/build-hit';
import type { Collection } from './collection';
import type { Config } from './config';
import type { BotPorts } from './teams/bot-ports';
import { buildCompletion } from './teams/complete-word';
import { buildLog, type Log } from './teams/log';
import { buildTeamsBot, type TeamsBotOptions } from './teams/teams-bot';

type FoundBy = Parameters<BotPorts['findItem']>[1];

/** What the app needs of the world. */
export interface AppPorts {
  readonly readCollection: (folder: string) => Promise<Collection>;
  readonly now: () => Date;
  /** Takes a line of the log, with its end. */
  readonly write: (line: string) => void;
}

export interface App {
  /** Reads the documents and listens; resolves to the port. Rejects when the folder is missing or the port is taken. */
  readonly start: () => Promise<number>;
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

/** What the bot asks of the papers. */
function askedOf(collection: Collection): Pick<BotPorts, 'ask' | 'findItem' | 'complete'> {
  const { register, index } = collection;
  return {
    ask: (question, today, most) => buildAnswer(question, register, index, today, most),
    findItem: (id, found) => findItem(collection, id, found),
    complete: buildCompletion(register.meetings.flatMap(({ items }) => items.map(({ title }) => title))),
  };
}

async function read(config: Config, ports: AppPorts, log: Log): Promise<Collection> {
  const collection = await ports.readCollection(config.documentsDir);
  log('info', 'documentsRead', { meetings: collection.register.meetings.length });
  for (const { file, message } of collection.unreadable) log('warn', 'documentUnreadable', { file, message });
  return collection;
}

/** The whole of the bot, wired together. Nothing is read and nothing listens before `start`. */
export function buildApp(config: Config, ports: AppPorts, options: TeamsBotOptions = {}): App {
  const { now } = ports;
  const log = buildLog(config.logLevel, ports.write, now);
  let stop = (): Promise<void> => Promise.resolve();
  return {
    async start() {
      const collection = await read(config, ports, log);
      const bot = buildTeamsBot(
        config.bot,
        {
          ...askedOf(collection),
          botId: config.bot?.id ?? null,
          publicUrl: config.publicUrl,
          now,
          log,
        },
        options,
      );
      const port = await bot.listen(config.port, config.host);
      stop = bot.stop;
      log('info', 'listening', { port, host: config.host });
      return port;
    },
    stop: () => stop(),
  };
}
