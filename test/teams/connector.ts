import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { Card } from '../../src/cards/card';
import { listenHere } from '../listen-here';

/** An activity as it left the bot: what stands in the bytes, not what the bot meant. */
export interface SentActivity {
  readonly type: string;
  readonly summary?: string;
  readonly text?: string;
  readonly replyToId?: string;
  readonly conversation?: { readonly id: string };
  readonly entities?: readonly Record<string, unknown>[];
  readonly attachments?: readonly { readonly contentType: string; readonly content: Card }[];
}

export interface ConnectorCall {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly bytes: number;
  readonly activity: SentActivity;
}

/** How the connector meets the next call: a status, with headers, or no answer at all. */
export interface Answer {
  readonly status: number | 'silence';
  readonly headers?: Record<string, string>;
  /** The answer waits for this. */
  readonly after?: Promise<void>;
}

/** Stands for Teams' connector service: takes what the bot sends to conversations. */
export interface Connector {
  readonly serviceUrl: string;
  readonly calls: ConnectorCall[];
  /** Cards taken, in the order of the calls. */
  cards(): Card[];
  /** Meets the next calls as told, one for each; then takes every call again. */
  meet(...answers: Answer[]): void;
  stop(): Promise<void>;
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

export async function startConnector(): Promise<Connector> {
  const calls: ConnectorCall[] = [];
  const planned: Answer[] = [];
  const server = createServer((request, response) => {
    void readAll(request).then(async (body) => {
      const { method = '', url: path = '', headers } = request;
      const activity = JSON.parse(body.toString('utf8') || '{}') as SentActivity;
      calls.push({ method, path, authorization: headers.authorization, bytes: body.length, activity });
      const answer: Answer = planned.shift() ?? { status: 201 };
      await answer.after;
      if (answer.status === 'silence') return;
      response.writeHead(answer.status, { 'Content-Type': 'application/json', ...answer.headers });
      response.end(JSON.stringify({ id: `sent-${calls.length}` }));
    });
  });
  return {
    serviceUrl: await listenHere(server),
    calls,
    cards: () => calls.flatMap(({ activity }) => (activity.attachments ?? []).map(({ content }) => content)),
    meet: (...answers) => void planned.push(...answers),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
