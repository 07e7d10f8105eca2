import { setTimeout as wait } from 'node:timers/promises';
import type { ConnectorClientOptions } from 'botframework-connector';
import { type Exchange, sendSoon } from './send-once';

type HttpClient = NonNullable<ConnectorClientOptions['httpClient']>;
type ConnectorRequest = Parameters<HttpClient['sendRequest']>[0];
type ConnectorResponse = Awaited<ReturnType<HttpClient['sendRequest']>>;
type Answered = Exchange & { readonly kind: 'answered' };

/** In milliseconds. */
export interface ConnectorTimes {
  /** For one attempt. */
  readonly timeout: number;
  /** Waits before the second and later attempts; their number is the number of retries. */
  readonly waits: readonly number[];
  /** The longest Retry-After that is worth waiting for. */
  readonly longestWait: number;
}

/**
 * Teams sends an activity again after 15 s without an answer: all attempts and waits together stay below that.
 * Microsoft's limit is 7 messages in a second for one conversation, so that about a second's wait is enough.
 */
export const defaultTimes: ConnectorTimes = { timeout: 4_000, waits: [500, 1_500], longestWait: 2_000 };

/** Statuses that Microsoft's documentation says to try again, with jitter. The message was not taken. */
const retriedStatuses: ReadonlySet<number> = new Set([412, 429, 502, 503, 504]);

/** A call to the connector that failed for good. `status` is null where there was no answer. */
export class ConnectorFault extends Error {
  constructor(
    readonly status: number | null,
    readonly code: string,
  ) {
    super(`The connector did not take the call (${status ?? code}).`);
    this.name = 'ConnectorFault';
  }
}

/** After a time-out the message may have arrived, and twice is worse than not at all. */
function isWorthRetrying(result: Exchange): boolean {
  return result.kind === 'answered' ? retriedStatuses.has(result.status) : result.kind === 'unsent';
}

/** The wait before the next attempt: what the service asks for, or ours with up to half of it added by chance. */
function waitFor(result: Exchange, planned: number, longest: number): number {
  const asked = result.kind === 'answered' ? Number(result.headers['retry-after'] ?? NaN) * 1_000 : NaN;
  const jittered = planned * (1 + Math.random() / 2);
  return Math.min(Number.isFinite(asked) && asked >= 0 ? asked : jittered, longest);
}

/** Another address than the one asked is not followed to: it was not checked against the token. */
async function sendWithRetries(request: ConnectorRequest, times: ConnectorTimes): Promise<Exchange> {
  const { url, method } = request;
  const body = typeof request.body === 'string' ? request.body : '';
  const outgoing = { url, method, headers: request.headers.toJson(), body };
  let result = await sendSoon(outgoing, times.timeout);
  for (const planned of times.waits) {
    if (!isWorthRetrying(result)) return result;
    await wait(waitFor(result, planned, times.longestWait));
    result = await sendSoon(outgoing, times.timeout);
  }
  return result;
}

/** The answer in the shape that the SDK expects; it reads nothing but the status and the text. */
function toConnectorResponse(request: ConnectorRequest, { status, headers, body }: Answered): ConnectorResponse {
  const told = request.headers.clone();
  told.headerNames().forEach((name) => told.remove(name));
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) told.set(name, String(value));
  return { request, status, headers: told, bodyAsText: body };
}

/**
 * Carries the SDK's calls to the connector service, with our own time-out and retries. A call that fails for good
 * throws a ConnectorFault, on which the SDK's own retries do not act. One to an address that the bot may not send to
 * fails at once: every message passes here, also one to an address that was kept from an earlier day.
 */
export function buildConnectorClient(times: ConnectorTimes, maySendTo: (address: string) => boolean): HttpClient {
  return {
    async sendRequest(request) {
      if (!maySendTo(request.url)) throw new ConnectorFault(null, 'foreignService');
      const result = await sendWithRetries(request, times);
      if (result.kind !== 'answered') throw new ConnectorFault(null, result.kind);
      if (result.status < 200 || result.status > 299) throw new ConnectorFault(result.status, 'refused');
      return toConnectorResponse(request, result);
    },
  };
}
