import { createServer, type Server, type Socket } from 'node:net';
import { sendOnce } from '../../src/teams/send-once';
import { listenHere } from '../listen-here';

const servers: Server[] = [];
const sockets = new Set<Socket>();
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

/** A server that does as told with each connection. */
async function serve(meet: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    meet(socket);
  });
  servers.push(server);
  return `${await listenHere(server)}/v3`;
}

const send = (url: string, timeout = 10_000) =>
  sendOnce({ url, method: 'POST', headers: { accept: '*/*' }, body: '{"text":"æ"}' }, timeout);

/** Answers once the whole request is there. */
const answering = (answer: string) => (socket: Socket) => {
  let seen = '';
  socket.on('data', (chunk) => {
    seen += chunk.toString();
    if (seen.includes('}')) socket.end(answer);
  });
};

test('an answer comes with its status, its headers and its body', async () => {
  const url = await serve(
    answering('HTTP/1.1 429 Too Many\r\nRetry-After: 7\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno'),
  );
  expect(await send(url)).toMatchObject({
    kind: 'answered',
    status: 429,
    headers: { 'retry-after': '7' },
    body: 'no',
  });
});

test('the request is whole, and its length is that of its bytes', async () => {
  let seen = '';
  const url = await serve((socket) => {
    socket.on('data', (chunk) => {
      seen += chunk.toString();
      if (seen.includes('}')) socket.end('HTTP/1.1 201 Created\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    });
  });
  await send(url);
  expect(seen).toMatch(/^POST \/v3 HTTP\/1\.1\r\n/u);
  expect(seen).toMatch(/content-length: 13\r\n/iu);
  expect(seen).toMatch(/\r\n\r\n\{"text":"æ"\}$/u);
});

test('each request has a connection of its own', async () => {
  let connections = 0;
  const url = await serve((socket) => {
    connections += 1;
    socket.on('data', () => socket.write('HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n'));
  });
  await send(url);
  await send(url);
  expect(connections).toBe(2);
});

test('nothing was sent where nobody listens', async () => {
  const url = await serve(() => undefined);
  const server = servers.pop();
  server?.close();
  expect(await send(url)).toEqual({ kind: 'unsent' });
});

test('nothing was sent where the name of the other side cannot be proved', async () => {
  const url = await serve((socket) => socket.end());
  expect(await send(url.replace('http:', 'https:'))).toEqual({ kind: 'unsent' });
});

test.each<[string, (socket: Socket) => void]>([
  ['is cut when the request is there', (socket) => void socket.once('data', () => socket.resetAndDestroy())],
  ['is closed without a word', (socket) => void socket.once('data', () => socket.end())],
  ['answers with no HTTP', (socket) => void socket.once('data', () => socket.end('no\r\n\r\n'))],
])('nobody knows what was taken where the connection %s', async (_name, meet) => {
  expect(await send(await serve(meet))).toEqual({ kind: 'unanswered' });
});

test('nobody knows what was taken where no answer comes in time', async () => {
  const url = await serve((socket) => void socket.on('data', () => undefined));
  expect(await send(url, 50)).toEqual({ kind: 'unanswered' });
});

test.each<[string, (socket: Socket) => void]>([
  ['cut', (socket) => void setImmediate(() => socket.destroy())],
  ['never ended', () => undefined],
])('a status counts although its body is %s', async (_name, leave) => {
  const url = await serve((socket) => {
    socket.once('data', () => {
      socket.write('HTTP/1.1 201 Created\r\nContent-Length: 99\r\n\r\n{"id"', () => leave(socket));
    });
  });
  expect(await send(url, 200)).toMatchObject({ kind: 'answered', status: 201 });
});

test('an answer without end is cut off', async () => {
  const url = await serve((socket) => {
    socket.once('data', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      const fill = (): void => {
        if (!socket.destroyed) socket.write('x'.repeat(16_384), fill);
      };
      fill();
    });
  });
  const exchange = await send(url);
  expect(exchange).toMatchObject({ kind: 'answered', status: 200 });
  expect(exchange.kind === 'answered' && exchange.body.length).toBeLessThanOrEqual(64 * 1024);
});
