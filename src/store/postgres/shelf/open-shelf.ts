import type { Sql } from 'kysely' with { 'resolution-mode': 'import' };
import type { Shelf, ShelfWriter } from '../../../search/shelf';
import type { Database } from '../../sql/database';
import { connectPostgres } from '../connect-postgres';
import { placeOf } from '../database-place';
import { answering, starting, type Limits } from '../limits';
import { requireServer } from '../require-server';
import { buildSqlShelf } from './sql-shelf';
import { buildSqlShelfWriter } from './sql-shelf-writer';
import { shelfTables } from './tables';

/**
 * Questions may read some thousand items' words from the disk, and a new copy of the bot reads all words of the
 * collection: longer than the store's statements take.
 */
const reading: Limits = { ...answering, statement: 30_000, reply: 31_000 };

/** The lock of whoever changes the papers. */
const writerLock = 5_227_202_612;

/**
 * Opens the papers in a database, making their tables where they are missing. Rejects with a StoreFault.
 */
export async function openShelf(url: string): Promise<Shelf> {
  const place = placeOf(url);
  const { sql } = await import('kysely');
  const db = await connectPostgres(url, 'rw', reading, place);
  await requireServer(db, place);
  await sql.raw(`begin; select pg_advisory_xact_lock(${writerLock + 1}); ${shelfTables}; commit`).execute(db);
  return {
    ...buildSqlShelf(db, sql),
    async write(version, work) {
      const own = await connectPostgres(url, 'rw', starting, place);
      try {
        return await own.connection().execute((connection) => writeAlone(connection, sql, version, work));
      } finally {
        await own.destroy();
      }
    },
    close: () => db.destroy(),
  };
}

/** The lock belongs to the connection, which is closed afterwards: it is gone when its holder is. */
async function writeAlone<Result>(
  db: Database,
  sql: Sql,
  version: string,
  work: (writer: ShelfWriter) => Promise<Result>,
): Promise<Result | null> {
  const lock = await sql<{ taken: boolean }>`select pg_try_advisory_lock(${writerLock}::bigint) as taken`.execute(db);
  if (lock.rows[0]?.taken !== true) return null;
  const { rows } = await sql<{ version: string; filling: boolean }>`select version, filling from shelf_state`.execute(
    db,
  );
  const [state] = rows;
  // The counts of words are written last: where a writer died before that, they are of no use.
  const isFresh = state?.version !== version || state.filling;
  const isForeign = state !== undefined && state.version !== version && !state.filling;
  return work(buildSqlShelfWriter(db, sql, { version, isFresh, isForeign }));
}
