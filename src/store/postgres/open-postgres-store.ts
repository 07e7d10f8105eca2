import type { Database } from '../sql/database';
import { removeExpired } from '../sql/expiry';
import { requireVersion } from '../sql/migrate';
import { buildSqlStore } from '../sql/sql-store';
import type { Store } from '../store';
import { StoreFault } from '../store-fault';
import { connectPostgres } from './connect-postgres';
import { placeOf } from './database-place';
import { answering, migrating } from './limits';
import { migrateAlone } from './migrate-alone';
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
