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
 * Sends one request once, over a connection of its own: one that was used before may be closed by the other side just
 * when the request leaves, and nobody would know whether it was read. Never rejects; ends within `timeout` milliseconds.
 */
export function sendOnce({ url, method, headers, body }: OutgoingRequest, timeout: number): Promise<Exchange> {
  return new Promise((resolve) => {
    const isSafe = url.startsWith('https:');
    const { request: open, Agent } = isSafe ? https : http;
    let isConnected = false;
    let isAnswered = false;
    const length = { 'content-length': String(Buffer.byteLength(body)) };
    const request = open(url, { method, headers: { ...headers, ...length }, agent: new Agent({ keepAlive: false }) });
    const timer = setTimeout(() => request.destroy(new Error('timeout')), timeout);
    const settle = (exchange: Exchange): void => {
      clearTimeout(timer);
      resolve(exchange);
    };
    request.on('socket', (socket) => {
      socket.once(isSafe ? 'secureConnect' : 'connect', () => {
        isConnected = true;
      });
    });
    request.on('response', (response) => {
      isAnswered = true;
      readAnswer(response, settle);
    });
    request.on('error', () => {
      if (!isAnswered) settle({ kind: isConnected ? 'unanswered' : 'unsent' });
    });
    request.end(body);
  });
}
