import { migrate, requireVersion } from '../sql/migrate';
import type { Database } from '../sql/database';
import { removeExpired } from '../sql/expiry';
import { buildSqlStore } from '../sql/sql-store';
import type { Store } from '../store';
import { StoreFault } from '../store-fault';
import { connectPostgres } from './connect-postgres';
import { placeOf } from './database-place';
import { answering, migrating } from './limits';
import { requireServer } from './require-server';

/** The lock of whoever changes the tables. Any number would do that no other program uses in the same database. */
const migrationLock = 5_227_202_611;

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

/**
 * Takes the missing steps while all other copies wait, which then find none missing. The lock belongs to the connection:
 * it is gone when the copy that holds it is, and so are the steps of its transaction.
 */
async function migrateAlone(db: Database, place: string, now: Date): Promise<void> {
  const { sql } = await import('kysely');
  await db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${migrationLock}::bigint)`.execute(connection);
    await migrate(connection, place, now);
  });
}

async function bringUpToDate(url: string, place: string, now: Date): Promise<void> {
  const db = await connectPostgres(url, 'rw', migrating, place);
  try {
    await requireServer(db, place);
    if (!(await isUpToDate(db, place))) await migrateAlone(db, place, now);
  } finally {
    // Ends the connection, and with it the lock.
    await db.destroy();
  }
}

function buildStore(db: Database): Store {
  let closing: Promise<void> | null = null;
  return buildSqlStore(db, () => (closing ??= db.destroy()));
}

/** The store that all copies of the bot share. Rejects with a {@link StoreFault}. */
export async function openPostgresStore(url: string, now: Date): Promise<Store> {
  const place = placeOf(url);
  await bringUpToDate(url, place, now);
  const db = await connectPostgres(url, 'rw', answering, place);
  try {
    await removeExpired(db, now);
    return buildStore(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** The same store to read from. Writing rejects with `readOnly`. */
export async function openPostgresReader(url: string): Promise<Store> {
  const place = placeOf(url);
  const db = await connectPostgres(url, 'ro', answering, place);
  try {
    await requireVersion(db, place);
    return buildStore(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
