import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Prometheus asks every few seconds and waits ten. In milliseconds. */
const requestTimeout = 10_000;

/** Own server, so that the figures are not on the port that the world reaches. Rejects where the port is taken. */
export async function serveMetrics(
  answer: Answer,
  port: number,
  host: string,
): Promise<{ readonly port: number; readonly stop: () => void }> {
  const server = createServer({ requestTimeout }, (request, response) => {
    if (request.method === 'GET' && request.url === '/metrics') {
      answer(request, response);
      return;
    }
    // Restify takes the place of `writeHead` in the whole process, and does not give the response back.
    response.statusCode = 404;
    response.end();
  });
  server.listen(port, host);
  await once(server, 'listening');
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { port: (server.address() as AddressInfo).port, stop };
}
