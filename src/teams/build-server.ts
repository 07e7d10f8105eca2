import { createServer, type Request, type Response, type Server } from 'restify';
import type { BotPorts } from './bot-ports';
import { describeError } from './log';
import type { Receive } from './receive-activity';
import { RequestFault } from './request-fault';
import { serveItem } from './serve-item';
import { inTurn } from './turn-id';

/** Teams' requests are small; a sender that needs longer than this only holds the socket. In milliseconds. */
const requestTimeout = 30_000;

/** Answers a request that was refused, or that failed outside of any turn; in neither case with what it held. */
function sendFault(response: Response, fault: unknown, ports: Pick<BotPorts, 'log'>): void {
  if (fault instanceof RequestFault) {
    ports.log('info', 'requestRefused', { status: fault.status, code: fault.code, reason: fault.reason });
    if (fault.code === 'tooLarge') response.setHeader('Connection', 'close');
    response.send(fault.status, { code: fault.code, message: fault.message });
    return;
  }
  ports.log('error', 'requestFailed', describeError(fault));
  response.send(500, { code: 'failed', message: 'The request could not be processed.' });
}

/** The HTTP server: the bot's one endpoint, its health, and where links to items lead. */
export function buildServer(receive: Receive, ports: BotPorts): Server {
  const server = createServer({ name: 'kkr-bot' });
  server.server.requestTimeout = requestTimeout;
  server.get('/health', async (_request: Request, response: Response) => {
    response.send(200, { status: 'ok' });
    return Promise.resolve();
  });
  if (ports.publicUrl !== null) {
    server.get('/items/*', async (request: Request, response: Response) => {
      await serveItem(request, response, ports);
    });
  }
  server.post('/api/messages', async (request: Request, response: Response) => {
    await inTurn(async () => {
      try {
        const { status, body } = await receive(request);
        response.send(status, body);
      } catch (fault) {
        sendFault(response, fault, ports);
      }
    });
  });
  return server;
}
