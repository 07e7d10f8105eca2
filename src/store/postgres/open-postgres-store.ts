import type { Database } from '../sql/database';
import { removeExpired } from '../sql/expiry';
import { requireVersion } from '../sql/migrate';
import { buildSqlStore } from '../sql/sql-store';
import type { Store } from '../store';
import { StoreFault } from '../store-fault';
import { type AccessMode, connectPostgres } from './connect-postgres';
import { placeOf } from './database-place';
import { answering, starting } from './limits';
import { migrateAlone } from './migrate-alone';
import { buildPostgresEngine } from './postgres-engine';
import { requireServer } from './require-server';

/** Whether there is nothing to do; a bot without the right to change tables can start then. */
async function isUpToDate(db: Database, place: string): Promise<boolean> {
  try {
    await requireVersion(db, place);
    return true;
  } catch (error) {
    if (error instanceof StoreFault && (error.code === 'missing' || error.code === 'older')) return false;
    throw error;
  }
}

/** Tables up to date and without old rows, of which there are many after a year's rest: nobody waits for an answer yet. */
async function prepare(url: string, place: string, now: Date): Promise<void> {
  const db = await connectPostgres(url, 'rw', starting, place);
  try {
    await requireServer(db, place);
    if (!(await isUpToDate(db, place))) await migrateAlone(db, place, now);
    await removeExpired(db, now, true);
  } finally {
    // Ends the connection, and with it the lock.
    await db.destroy();
  }
}

/** The ports over a database whose tables are up to date; one connection is open, so that the first answer is no slower. */
async function connect(url: string, mode: AccessMode, place: string): Promise<Store> {
  const db = await connectPostgres(url, mode, answering, place);
  try {
    await requireVersion(db, place);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  let closing: Promise<void> | null = null;
  return buildSqlStore(db, buildPostgresEngine(db), () => (closing ??= db.destroy()));
}

/** The store that all copies of the bot share. Rejects with a {@link StoreFault}. */
export async function openPostgresStore(url: string, now: Date): Promise<Store> {
  const place = placeOf(url);
  await prepare(url, place, now);
  return connect(url, 'rw', place);
}

/** The same store for a command, which leaves the tables as they are. */
export async function openPostgresBeside(url: string): Promise<Store> {
  return connect(url, 'rw', placeOf(url));
}

/** The same store to read from. Writing rejects with `readOnly`. */
export async function openPostgresReader(url: string): Promise<Store> {
  return connect(url, 'ro', placeOf(url));
}
