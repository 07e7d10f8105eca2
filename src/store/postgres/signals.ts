import type { Client } from 'pg';
import { answering } from './limits';

/** What copies of the bot tell each other through their database. */
export interface Signals {
  /** Resolves when others are heard, or the first try to listen has failed. */
  readonly ready: Promise<void>;
  /** Tells all other copies. Nothing is promised: each looks for itself as well, only later. */
  send(): Promise<void>;
  close(): Promise<void>;
}

/** Longest wait before listening again after the connection was lost; by then the database has mostly come back. */
const longestWait = 30_000;
const firstWait = 500;

/**
 * Listens for a signal on a connection of its own, and listens again when that is lost. `heard` is called for what others
 * send, and after each loss, as something may have been said meanwhile. Never rejects: without a connection nothing is
 * heard.
 */
export function openSignals(url: string, channel: string, heard: () => void): Signals {
  const self = `${process.pid}-${Math.random().toString(36).slice(2)}`;
  let client: Client | null = null;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  let waits = firstWait;

  async function listen(): Promise<void> {
    const { Client: PostgresClient } = await import('pg');
    const next = new PostgresClient({
      connectionString: url,
      connectionTimeoutMillis: answering.connect,
      query_timeout: answering.reply,
      fallback_application_name: 'kkr-bot signals',
      keepAlive: true,
    });
    next.on('notification', ({ payload }) => {
      if (payload !== self) heard();
    });
    const lost = once(() => {
      if (client === next) client = null;
      next.end().catch(() => undefined);
      again();
    });
    next.on('error', lost);
    next.on('end', lost);
    try {
      await next.connect();
      await next.query(`listen ${next.escapeIdentifier(channel)}`);
      client = next;
      waits = firstWait;
      if (isClosed) await next.end();
    } catch {
      lost();
    }
  }

  function again(): void {
    if (isClosed) return;
    timer = setTimeout(() => void listen().then(heard), waits).unref();
    waits = Math.min(waits * 2, longestWait);
  }

  const ready = listen();
  return {
    ready,
    async send() {
      await ready;
      await client?.query('select pg_notify($1, $2)', [channel, self]).catch(() => undefined);
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await ready;
      await client?.end().catch(() => undefined);
    },
  };
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}
