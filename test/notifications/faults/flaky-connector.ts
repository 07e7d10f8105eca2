import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { listenHere } from '../../listen-here';

/**
 * How a request is met. `hang` never answers; `cut` ends the connection without a word; of both some have taken the
 * message and some have not, and the bot cannot tell.
 */
export type Fault = '429' | '429 with Retry-After' | '502' | '504' | '403' | 'hang' | 'cut' | 'kill';

/** What happens at which request, counted from 0. */
export type FaultPlan = ReadonlyMap<number, Fault>;

export interface FlakyConnector {
  readonly serviceUrl: string;
  /** How often the message of a conversation was taken. */
  readonly taken: ReadonlyMap<string, number>;
  /** Conversations that are refused for good. */
  readonly blocked: ReadonlySet<string>;
  readonly injected: ReadonlyMap<Fault, number>;
  readonly requests: number;
  /** The most requests within any second. */
  busiestSecond(): number;
  stop(): Promise<void>;
}

/** "/v3/conversations/a%3A1/activities" → "a:1". */
function conversationOf(url = ''): string {
  return decodeURIComponent(/conversations\/([^/]+)/u.exec(url)?.[1] ?? '');
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

const statuses: Partial<Record<Fault, number>> = { 429: 429, '429 with Retry-After': 429, 502: 502, 504: 504 };

/** A bot is killed, and answered, at some moment within so many milliseconds after its request: before, during or after. */
export const killedWithin = 40;

/** Stands for Teams on a bad day. `random` decides whether what is cut or hung was taken; `kill` ends a bot. */
export async function startFlakyConnector(
  faults: FaultPlan,
  random: () => number,
  kill: () => void,
): Promise<FlakyConnector> {
  const taken = new Map<string, number>();
  const blocked = new Set<string>();
  const injected = new Map<Fault, number>();
  const moments: number[] = [];

  function answer(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(JSON.stringify({ id: `message-${moments.length}` }));
  }

  function meet(conversation: string, response: ServerResponse, fault: Fault | undefined): void {
    if (fault) add(injected, fault);
    if (fault === '403') blocked.add(conversation);
    const status = blocked.has(conversation) ? 403 : fault && statuses[fault];
    if (status) {
      answer(response, status, fault === '429 with Retry-After' ? { 'Retry-After': '1' } : {});
      return;
    }
    // A bot that is killed may be another than the one that sends this, which then gets its answer.
    const isTaken = fault === undefined || fault === 'kill' || random() < 0.5;
    if (isTaken) add(taken, conversation);
    if (fault === 'cut') response.socket?.resetAndDestroy();
    if (fault === 'kill') kill();
    if (fault === undefined) answer(response, 201);
    if (fault === 'kill') setTimeout(() => answer(response, 201), random() * killedWithin);
  }

  const server = createServer((request, response) => {
    const fault = faults.get(moments.length);
    moments.push(performance.now());
    request.resume().on('end', () => meet(conversationOf(request.url), response, fault));
    request.on('error', () => undefined);
  });
  return {
    serviceUrl: await listenHere(server),
    taken,
    blocked,
    injected,
    get requests() {
      return moments.length;
    },
    busiestSecond: () =>
      Math.max(...moments.map((start) => moments.filter((at) => at >= start && at < start + 1_000).length)),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
