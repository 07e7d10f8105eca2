import * as http from 'node:http';
import * as https from 'node:https';

export interface OutgoingRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What became of one request, as far as this side can know. */
export type Exchange =
  /** `body` holds as much of the answer as came. */
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly headers: http.IncomingHttpHeaders;
      readonly body: string;
    }
  /** Nothing had left before it failed: no connection, no name, no certificate. */
  | { readonly kind: 'unsent' }
  | { readonly kind: 'unanswered' };

/** The connector answers with an id, or a fault of a few lines; in bytes. */
const mostOfAnswer = 64 * 1024;

/** The answer, with as much of its body as comes before the connection ends. */
function readAnswer(response: http.IncomingMessage, resolve: (exchange: Exchange) => void): void {
  const chunks: Buffer[] = [];
  let length = 0;
  response.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > mostOfAnswer) response.destroy();
    else chunks.push(chunk);
  });
  // A cut in the middle of an answer changes nothing of the status that came before it.
  response.on('error', () => undefined);
  response.on('close', () => {
    const { statusCode: status = 0, headers } = response;
    resolve({ kind: 'answered', status, headers, body: Buffer.concat(chunks).toString('utf8') });
  });
}

/**
 * Agents by the protocol of an address. A connection is closed before the other side does so, which most do after 5 s: a
 * request on one that is just being closed is lost. In milliseconds.
 */
const keptOpen = {
  'http:': new http.Agent({ keepAlive: true, timeout: 4_000 }),
  'https:': new https.Agent({ keepAlive: true, timeout: 4_000 }),
};

function openRequest({ url, method, headers, body }: OutgoingRequest, mayReuse: boolean): http.ClientRequest {
  const isSafe = url.startsWith('https:');
  const { request, Agent } = isSafe ? https : http;
  const agent = mayReuse ? keptOpen[isSafe ? 'https:' : 'http:'] : new Agent({ keepAlive: false });
  const length = { 'content-length': String(Buffer.byteLength(body)) };
  return request(url, { method, headers: { ...headers, ...length }, agent });
}

/** Calls back when bytes of the request may have left. */
function whenConnected(request: http.ClientRequest, call: () => void): void {
  request.on('socket', (socket) => {
    if (socket.connecting) socket.once('encrypted' in socket ? 'secureConnect' : 'connect', call);
    else call();
  });
}

function exchange(outgoing: OutgoingRequest, timeout: number, mayReuse: boolean): Promise<Exchange> {
  return new Promise((resolve) => {
    let isConnected = false;
    let isAnswered = false;
    const request = openRequest(outgoing, mayReuse);
    const timer = setTimeout(() => request.destroy(new Error('timeout')), timeout);
    const settle = (result: Exchange): void => {
      clearTimeout(timer);
      resolve(result);
    };
    whenConnected(request, () => {
      isConnected = true;
    });
    request.on('response', (response) => {
      isAnswered = true;
      readAnswer(response, settle);
    });
    request.on('error', () => {
      if (!isAnswered) settle({ kind: isConnected ? 'unanswered' : 'unsent' });
    });
    request.end(outgoing.body);
  });
}

/**
 * Sends one request once, over a connection of its own: one that was used before may be closed by the other side just
 * when the request leaves, and nobody would know whether it was read. Never rejects; ends within `timeout` milliseconds.
 */
export function sendOnce(request: OutgoingRequest, timeout: number): Promise<Exchange> {
  return exchange(request, timeout, false);
}

/** The same over a connection that may have been used before: somebody waits, and will ask again if nothing comes. */
export function sendSoon(request: OutgoingRequest, timeout: number): Promise<Exchange> {
  return exchange(request, timeout, true);
}
