import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { ClientBase, PoolClient } from 'pg';
import type { Database } from '../sql/database';
import type { Tables } from '../sql/tables';
import { StoreFault } from '../store-fault';
import type { Limits } from './limits';
import { asPostgresFault } from './postgres-fault';

/** `ro` is refused to write by the database itself. */
export type AccessMode = 'ro' | 'rw';

/**
 * Said once on each connection. Whatever the server's own settings are, a statement must see what others have just
 * committed: whoever claims second has to see the first claim. And what the bot goes by, such as that a message is being
 * sent, must be on the server's disk.
 */
function settings(mode: AccessMode, { statement, silence }: Limits): string {
  return [
    `set statement_timeout = ${statement}`,
    `set idle_in_transaction_session_timeout = ${silence}`,
    'set session characteristics as transaction isolation level read committed',
    'set synchronous_commit = on',
    ...(mode === 'ro' ? ['set session characteristics as transaction read only'] : []),
  ].join('; ');
}

/** A connection that Kysely can use, whose errors are {@link StoreFault}s, and which is not used again once it is lost. */
function guardClient(client: PoolClient, place: string): PostgresPoolClient {
  let lost = false;
  function query<Row>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
  function query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
  function query<Row>(
    sql: string | PostgresCursor<Row>,
    parameters: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<Row>> | PostgresCursor<Row> {
    if (typeof sql !== 'string') throw new TypeError('The store reads no rows one by one.');
    return client.query(sql, [...parameters]).catch((error: unknown) => {
      const fault = asPostgresFault(error, place);
      lost ||= fault instanceof StoreFault && fault.code === 'unreachable';
      throw fault;
    }) as Promise<PostgresQueryResult<Row>>;
  }
  return { query, release: () => client.release(lost) };
}

/** An error outside a statement. The next statement opens a new connection, or says that the database is away. */
const ignore = (): void => undefined;

async function buildPool(url: string, mode: AccessMode, limits: Limits, place: string): Promise<PostgresPool> {
  const { Pool } = await import('pg');
  // The pool waits for what this promises, and gives the connection to nobody where it fails.
  const prepare = (client: ClientBase): unknown => client.query(settings(mode, limits));
  const pool = new Pool({
    connectionString: url,
    max: limits.connections,
    connectionTimeoutMillis: limits.connect,
    query_timeout: limits.reply,
    idleTimeoutMillis: limits.idle,
    fallback_application_name: 'kkr-bot',
    keepAlive: true,
    onConnect: prepare,
  });
  // Without a listener each of these would end the process: a lost connection that lies idle, and one that is in use
  // but between two statements.
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return {
    async connect() {
      try {
        return guardClient(await pool.connect(), place);
      } catch (error) {
        throw asPostgresFault(error, place);
      }
    },
    end: () => pool.end(),
  };
}

/**
 * Kysely over a few connections, which are made when they are needed: nothing is connected yet. `place` is what a fault
 * calls the database. Statements reject with a {@link StoreFault}.
 */
export async function connectPostgres(url: string, mode: AccessMode, limits: Limits, place: string): Promise<Database> {
  // Loading costs some 100 ms, which only those pay who need the store.
  const [{ Kysely, PostgresDialect }, pool] = await Promise.all([
    import('kysely'),
    buildPool(url, mode, limits, place),
  ]);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
