import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../sql/database';
import { migrate, requireVersion } from '../sql/migrate';
import { removeExpired } from '../sql/expiry';
import { buildSqlStore } from '../sql/sql-store';
import type { Tables } from '../sql/tables';
import type { Store } from '../store';
import { StoreFault } from '../store-fault';
import { connectSqlite, type SqliteConnection } from './connect-sqlite';
import { lockFolder } from './lock-folder';
import { createPrivateFile, createPrivateFolder } from './private-file';
import { asStoreFault } from './sqlite-fault';
import { buildSqliteEngine } from './sqlite-engine';

/** Name of the database in its folder. Beside it stand its `-wal` and `-shm`, which belong to it in a backup. */
export const databaseName = 'kkr-bot.db';

/**
 * How a connection behaves.
 * - busy_timeout: the longest wait for another writer, in milliseconds. The wait stops the whole process, and an answer
 *   has two seconds; a command's write takes some milliseconds. A command itself can wait until a bot that adds
 *   thousands of notifications has done so.
 * - journal_mode WAL: readers beside the bot neither wait for it nor hold it up.
 * - synchronous NORMAL: with WAL nothing is lost when the process dies and nothing is ever torn. A power cut may take the
 *   last moments' rows; a forgotten context costs a person one question, while FULL costs every answer a write to disk.
 *   What must not be lost asks for FULL itself.
 * - foreign_keys: what belongs to a target goes with it.
 * - secure_delete: what was promised to be deleted is overwritten, not only marked as free.
 */
const writing = [
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = NORMAL',
  'PRAGMA foreign_keys = ON',
  'PRAGMA secure_delete = ON',
] as const;

const settings = {
  ro: ['PRAGMA busy_timeout = 1000'],
  rw: ['PRAGMA busy_timeout = 5000', ...writing],
  rwc: ['PRAGMA busy_timeout = 1000', ...writing],
} as const;

/** Kysely over a connection. */
export async function buildDatabase(database: SqliteConnection): Promise<Database> {
  const { Kysely, SqliteDialect } = await import('kysely');
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
}

async function connect(folder: string, mode: keyof typeof settings): Promise<SqliteConnection> {
  const file = join(folder, databaseName);
  const connection = await connectSqlite(file, mode, folder);
  try {
    for (const setting of settings[mode]) connection.exec(setting);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Moves all rows into the one file, so that a stopped bot can be copied. A reader may be in the way: then later. */
function fold(connection: SqliteConnection): void {
  try {
    connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // The rows stand in the -wal file and are found there next time.
  }
}

async function openLocked(folder: string, now: Date, unlock: () => void): Promise<Store> {
  createPrivateFile(join(folder, databaseName));
  const connection = await connect(folder, 'rwc');
  try {
    const db = await buildDatabase(connection);
    await migrate(db, folder, now);
    await removeExpired(db, now, false);
    let closing: Promise<void> | null = null;
    const close = async (): Promise<void> => {
      fold(connection);
      await db.destroy();
      unlock();
    };
    return buildSqlStore(db, buildSqliteEngine(db, connection), () => (closing ??= close()));
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** The store of the one bot of a folder; makes both where they are missing. Rejects with a {@link StoreFault}. */
export async function openSqliteStore(folder: string, now: Date): Promise<Store> {
  try {
    createPrivateFolder(folder);
    const unlock = await lockFolder(folder);
    return await openLocked(folder, now, unlock).catch((error: unknown) => {
      unlock();
      throw error;
    });
  } catch (error) {
    throw asStoreFault(error, folder);
  }
}

/** A store that a bot has made, beside a running bot or without one, with its tables left as they are. */
async function openMade(folder: string, mode: 'ro' | 'rw'): Promise<Store> {
  if (!existsSync(join(folder, databaseName))) throw new StoreFault('missing', folder);
  const connection = await connect(folder, mode);
  try {
    const db = await buildDatabase(connection);
    await requireVersion(db, folder);
    let closing: Promise<void> | null = null;
    return buildSqlStore(db, buildSqliteEngine(db, connection), () => (closing ??= db.destroy()));
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** To read from. Writing rejects with `readOnly`. */
export function openSqliteReader(folder: string): Promise<Store> {
  return openMade(folder, 'ro');
}

/** For a command that writes a row or two. SQLite lets one process write at a time and the others wait. */
export function openSqliteBeside(folder: string): Promise<Store> {
  return openMade(folder, 'rw');
}
