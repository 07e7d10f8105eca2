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
import { buildReceive } from './receive-activity';

/** A turn has at most 15 s before Teams gives up on it; an orderly stop waits less than a container is given. */
const stopWithin = 5_000;

export interface TeamsBot {
  /** Resolves to the port that is listened on. Rejects with the system's error, such as EADDRINUSE. */
  readonly listen: (port: number, host: string) => Promise<number>;
  /** Takes no more requests, lets running turns end within bounds, and closes all connections. */
  readonly stop: () => Promise<void>;
}

/** What tests put in the place of Microsoft's sign-in and of the times in production. */
export interface TeamsBotOptions extends Manners {
  readonly authentication?: BotFrameworkAuthentication;
  readonly times?: ConnectorTimes;
}

/** The bot in Teams: server, sign-in, routes. Nothing listens yet. */
export function buildTeamsBot(identity: BotIdentity | null, ports: BotPorts, options: TeamsBotOptions = {}): TeamsBot {
  keepEntities();
  const adapter = new BotAdapter(
    options.authentication ?? buildAuthentication(identity, options.times ?? defaultTimes),
  );
  const receive = buildReceive(adapter, buildBot(ports, options), ports, identity);
  const server = buildServer(receive, ports);
  const http = server.server;
  return {
    async listen(port, host) {
      server.listen(port, host);
      await once(server, 'listening');
      return (http.address() as AddressInfo).port;
    },
    async stop() {
      const timer = setTimeout(() => http.closeAllConnections(), stopWithin);
      await new Promise<void>((resolve) => {
        http.close(() => resolve());
        http.closeIdleConnections();
      });
      clearTimeout(timer);
    },
  };
}
