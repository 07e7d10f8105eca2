import { setTimeout as wait } from 'node:timers/promises';
import type { ConnectorClientOptions } from 'botframework-connector';

type HttpClient = NonNullable<ConnectorClientOptions['httpClient']>;
type ConnectorRequest = Parameters<HttpClient['sendRequest']>[0];
type ConnectorResponse = Awaited<ReturnType<HttpClient['sendRequest']>>;

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

/** Faults before a byte was sent. After a time-out the message may have arrived, and twice is worse than not at all. */
const retriedFaults: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

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

interface Thrown {
  readonly name?: unknown;
  readonly cause?: { readonly code?: unknown } | null;
}

/** "ECONNREFUSED" of a failed fetch, "TimeoutError" of one that took too long. */
function codeOf(error: unknown): string {
  const { name, cause } = Object(error) as Thrown;
  return String(cause?.code ?? name);
}

async function attempt(request: ConnectorRequest, timeout: number): Promise<Response | ConnectorFault> {
  try {
    return await fetch(request.url, {
      method: request.method,
      headers: request.headers.toJson(),
      ...(typeof request.body === 'string' && { body: request.body }),
      // Another address was not checked against the token, nor in local mode against this machine.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
  } catch (error) {
    return new ConnectorFault(null, codeOf(error));
  }
}

function isWorthRetrying(result: Response | ConnectorFault): boolean {
  return result instanceof ConnectorFault ? retriedFaults.has(result.code) : retriedStatuses.has(result.status);
}

/** The wait before the next attempt: what the service asks for, or ours with up to half of it added by chance. */
function waitFor(result: Response | ConnectorFault, planned: number, longest: number): number {
  const asked = result instanceof ConnectorFault ? NaN : Number(result.headers.get('retry-after') ?? NaN) * 1_000;
  const jittered = planned * (1 + Math.random() / 2);
  return Math.min(Number.isFinite(asked) && asked >= 0 ? asked : jittered, longest);
}

async function sendWithRetries(request: ConnectorRequest, times: ConnectorTimes): Promise<Response | ConnectorFault> {
  let result = await attempt(request, times.timeout);
  for (const planned of times.waits) {
    if (!isWorthRetrying(result)) return result;
    await wait(waitFor(result, planned, times.longestWait));
    result = await attempt(request, times.timeout);
  }
  return result;
}

/** The response in the shape that the SDK expects; it reads nothing but the status and the text. */
async function toConnectorResponse(request: ConnectorRequest, response: Response): Promise<ConnectorResponse> {
  const headers = request.headers.clone();
  headers.headerNames().forEach((name) => headers.remove(name));
  response.headers.forEach((value, name) => headers.set(name, value));
  return { request, status: response.status, headers, bodyAsText: await response.text() };
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
      if (result instanceof ConnectorFault) throw result;
      if (!result.ok) throw new ConnectorFault(result.status, 'refused');
      return toConnectorResponse(request, result);
    },
  };
}
