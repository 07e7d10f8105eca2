import type { IncomingMessage } from 'node:http';
import { RequestFault } from './request-fault';

/** Teams sends a few KB; its own limit for a message is about 100 KB. */
export const maxBodyBytes = 256 * 1024;

/** A sender that is still writing reads no answer. This long its bytes are thrown away before it gets one. */
const drainFor = 2_000;

/** Throws away what still comes, until the sender is done or has had its time. */
function drain(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, drainFor);
    function done(): void {
      clearTimeout(timer);
      resolve();
    }
    request.once('end', done).once('close', done).resume();
  });
}

function collect(request: IncomingMessage): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= maxBodyBytes) return void chunks.push(chunk);
      request.off('data', take);
      resolve(null);
    };
    request.on('data', take);
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.once('error', reject);
  });
}

/** The body as text. Throws a RequestFault when it is too large, and then reads no further than it must. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const announced = Number(request.headers['content-length'] ?? 0);
  const body = announced > maxBodyBytes ? null : await collect(request);
  if (body !== null) return body;
  await drain(request);
  throw new RequestFault('tooLarge');
}
