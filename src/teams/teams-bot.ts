import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { BotFrameworkAuthentication } from 'botframework-connector';
import type { BotIdentity } from '../config';
import { buildBot, type Manners } from './bot';
import { BotAdapter, buildAuthentication } from './bot-adapter';
import type { BotPorts } from './bot-ports';
import { buildServer } from './build-server';
import { type ConnectorTimes, defaultTimes } from './connector-client';
import { keepEntities } from './keep-entities';
import { buildOrderlyStop } from './orderly-stop';
import { buildReceive } from './receive-activity';

/** Long enough for whoever asks /ready to send requests elsewhere. On this machine nobody does. In milliseconds. */
const usualNotice = 3_000;

export interface TeamsBot {
  /** Resolves to the port that is listened on. Rejects with the system's error, such as EADDRINUSE. */
  readonly listen: (port: number, host: string) => Promise<number>;
  /** Says on /ready that it stops, takes no more requests, lets open turns end within bounds, and closes all connections. */
  readonly stop: () => Promise<void>;
}

/** What tests put in the place of Microsoft's sign-in and of the times in production. */
export interface TeamsBotOptions extends Manners {
  readonly authentication?: BotFrameworkAuthentication;
  readonly times?: ConnectorTimes;
  /** How long /ready says that the bot stops before it does, in milliseconds. */
  readonly notice?: number;
}

/** The bot in Teams: server, sign-in, routes. Nothing listens yet. */
export function buildTeamsBot(identity: BotIdentity | null, ports: BotPorts, options: TeamsBotOptions = {}): TeamsBot {
  keepEntities();
  const adapter = new BotAdapter(
    options.authentication ?? buildAuthentication(identity, options.times ?? defaultTimes),
  );
  const receive = buildReceive(adapter, buildBot(ports, options), ports, identity);
  const ending = buildOrderlyStop();
  const server = buildServer(ending.keepInMind(receive), ports, ending.isStopping);
  const http = server.server;
  const notice = options.notice ?? (identity ? usualNotice : 0);
  return {
    async listen(port, host) {
      server.listen(port, host);
      await once(server, 'listening');
      return (http.address() as AddressInfo).port;
    },
    // Before the papers are read nobody sends anything here.
    stop: () => ending.stop(http, ports.hasPapers() ? notice : 0),
  };
}
