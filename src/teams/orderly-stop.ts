import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Receive } from './receive-activity';

/** A turn has at most 15 s before Teams gives up on it. Containers in Azure are given 30 s, and Docker's own 10 s cut more. */
const turnsEndWithin = 15_000;

/** What a server does about its own end. */
export interface OrderlyStop {
  readonly isStopping: () => boolean;
  /** The same, with each turn kept in mind until it has ended, even when its sender does not wait for it. */
  readonly keepInMind: (receive: Receive) => Receive;
  /** Says for `notice` milliseconds that it stops, then takes no more requests; resolves when open turns have ended, or have had their time. */
  readonly stop: (http: Server, notice: number) => Promise<void>;
}

/** Nothing tells when the request on a connection has ended and it is only kept open. In milliseconds. */
const lookForIdleEvery = 50;

/** Takes no more connections; resolves when none is left. */
async function closeConnections(http: Server): Promise<void> {
  const timer = setInterval(() => http.closeIdleConnections(), lookForIdleEvery);
  await new Promise<void>((resolve) => void http.close(() => resolve()));
  clearInterval(timer);
}

export function buildOrderlyStop(): OrderlyStop {
  let isStopping = false;
  const open = new Set<Promise<unknown>>();
  return {
    isStopping: () => isStopping,
    keepInMind: (receive) => (request) => {
      const turn = receive(request).finally(() => void open.delete(turn));
      open.add(turn);
      return turn;
    },
    async stop(http, notice) {
      isStopping = true;
      await wait(notice);
      const timer = setTimeout(() => http.closeAllConnections(), turnsEndWithin);
      const turnsEnded = Promise.race([Promise.allSettled(open), wait(turnsEndWithin, undefined, { ref: false })]);
      await Promise.all([closeConnections(http), turnsEnded]);
      clearTimeout(timer);
    },
  };
}
