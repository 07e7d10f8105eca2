import type { AnswerHit } from './answers/answer';
import { buildHit } from './answers/build-hit';
import { ask, type Collection } from './collection';
import type { Config } from './config';
import type { Asker } from './questions/asker';
import { buildLog, type Log } from './teams/log';
import { buildTeamsBot, type TeamsBotOptions } from './teams/teams-bot';

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
function findItem(collection: Collection, id: string, question: string, asker: Asker): AnswerHit | null {
  const found = ask(collection, question, asker).hits.find((hit) => `${hit.meeting}/${hit.number}` === id);
  if (found) return found;
  for (const meeting of collection.register.meetings) {
    const item = meeting.items.find((candidate) => candidate.id === id);
    if (item) return buildHit({ item, score: 0, passage: null, matches: [] }, meeting);
  }
  return null;
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
          ask: (text, asker) => ask(collection, text, asker),
          findItem: (id, question, asker) => findItem(collection, id, question, asker),
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
