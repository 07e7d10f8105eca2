import { createServer, type Request, type Response, type Server } from 'restify';
import type { BotPorts } from './bot-ports';
import { describeError } from './log';
import { buildReadiness } from './readiness';
import type { Receive } from './receive-activity';
import { RequestFault } from './request-fault';
import { setSecurityHeaders } from './security-headers';
import { serveCalendar } from './serve-calendar';
import { serveDocument } from './serve-document';
import { serveItem } from './serve-item';
import { inTurn } from './turn-id';

/** Teams' requests are small; a sender that needs longer than this only holds the socket. In milliseconds. */
const requestTimeout = 30_000;

/** Headers come in one piece from whoever means well. */
const headersTimeout = 10_000;

/**
 * Azure's ingress keeps an idle connection for 240 s. A server that closes it earlier may do so just when a request
 * comes along, which then fails without anybody's fault. In milliseconds.
 */
const keepAliveTimeout = 250_000;

/** Seconds after which a sender may try again while the bot starts. */
const retryAfter = '5';

/** Answers a request that was refused, or that failed outside of any turn; in neither case with what it held. */
function sendFault(response: Response, fault: unknown, ports: Pick<BotPorts, 'log'>): void {
  if (fault instanceof RequestFault) {
    ports.log('info', 'requestRefused', { status: fault.status, code: fault.code, reason: fault.reason });
    if (fault.code === 'tooLarge') response.setHeader('Connection', 'close');
    if (fault.code === 'starting') response.setHeader('Retry-After', retryAfter);
    response.send(fault.status, { code: fault.code, message: fault.message });
    return;
  }
  ports.log('error', 'requestFailed', describeError(fault));
  response.send(500, { code: 'failed', message: 'The request could not be processed.' });
}

/** What no route takes is refused without a word of what was asked for, which restify would repeat. */
function refuseUnknown(_request: Request, _response: Response, error: Error, next: () => void): void {
  const says = { code: 'unknown', message: 'The bot has no such address.' };
  Object.assign(error, { toJSON: () => says, toString: () => says.message });
  next();
}

/** A route's work: what goes wrong in it is answered and logged in one way, under one id. */
function handle(ports: BotPorts, work: (request: Request, response: Response) => Promise<void>) {
  // Restify wants to see the word "async" of a route without `next`.
  return async (request: Request, response: Response): Promise<void> => {
    await inTurn(() => work(request, response).catch((fault: unknown) => sendFault(response, fault, ports)));
  };
}

/** The same, for what is answered out of the papers. */
function handlePapers(ports: BotPorts, work: (request: Request, response: Response) => Promise<void>) {
  return handle(ports, async (request, response) => {
    if (!ports.hasPapers()) throw new RequestFault('starting');
    await work(request, response);
  });
}

/** Whether requests should go elsewhere; alive and ready are two questions. */
function addProbes(server: Server, ports: BotPorts, isStopping: () => boolean): void {
  const missingParts = buildReadiness(ports);
  server.get('/health', async (_request: Request, response: Response) => {
    response.send(200, { status: 'ok' });
    return Promise.resolve();
  });
  server.get('/ready', async (_request: Request, response: Response) => {
    if (isStopping()) return void response.send(503, { status: 'stopping' });
    const missing = await missingParts();
    if (missing.length > 0) response.send(503, { status: 'notReady', missing });
    else response.send(200, { status: 'ready' });
  });
}

/** The HTTP server: the bot's one endpoint, its probes, and where links lead. */
export function buildServer(receive: Receive, ports: BotPorts, isStopping: () => boolean = () => false): Server {
  // The name would stand in every response.
  const server = createServer({ name: '' });
  Object.assign(server.server, { requestTimeout, headersTimeout, keepAliveTimeout });
  server.pre(setSecurityHeaders);
  server.on('restifyError', refuseUnknown);
  addProbes(server, ports, isStopping);
  if (ports.publicUrl !== null) {
    server.get(
      '/calendar/*',
      handle(ports, (request, response) => serveCalendar(request, response, ports)),
    );
    server.get(
      '/items/*',
      handlePapers(ports, (request, response) => serveItem(request, response, ports)),
    );
  }
  const { documents } = ports;
  if (documents) {
    const serve = handle(ports, (request, response) => serveDocument(request, response, documents, ports));
    server.get('/documents/*', serve);
    server.head('/documents/*', serve);
  }
  server.post(
    '/api/messages',
    handle(ports, async (request, response) => {
      const { status, body } = await receive(request);
      response.send(status, body);
    }),
  );
  return server;
}
