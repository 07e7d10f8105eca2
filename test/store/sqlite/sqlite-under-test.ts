import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../src/store/open-store';
import { buildSqlStore } from '../../../src/store/sql/sql-store';
import { connectSqlite, type SqliteConnection } from '../../../src/store/sqlite/connect-sqlite';
import { buildDatabase, databaseName } from '../../../src/store/sqlite/open-sqlite-store';
import { buildSqliteEngine } from '../../../src/store/sqlite/sqlite-engine';
import type { Store } from '../../../src/store/store';
import type { StoreUnderTest } from '../contract/store-under-test';

/** A folder that no other test uses. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'kkr-store-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** A connection past the lock of the folder. */
export function connectBeside(folder: string): Promise<SqliteConnection> {
  return connectSqlite(join(folder, databaseName), 'rwc', folder);
}

/** The ports over a connection past the lock, set up by one statement. */
async function openPast(folder: string, setting: string): Promise<Store> {
  const connection = await connectBeside(folder);
  connection.exec(setting);
  const db = await buildDatabase(connection);
  return buildSqlStore(db, buildSqliteEngine(db, connection), () => db.destroy());
}

/** A store in a new folder. */
export function createSqliteUnderTest(): StoreUnderTest {
  const folder = makeFolder();
  const opened: Store[] = [];
  const remember = async (opening: Promise<Store>): Promise<Store> => {
    const store = await opening;
    opened.push(store);
    return store;
  };
  return {
    open: (now) => remember(openStore({ folder, now })),
    openReader: (now) => remember(openStore({ folder, mode: 'reader', now })),
    openBeside: (now) => remember(openStore({ folder, mode: 'beside', now })),
    // As many pages as the tables take: the next row that needs one finds none.
    openFull: () => remember(openPast(folder, 'PRAGMA max_page_count = 1')),
    async execute(sql) {
      const connection = await connectBeside(folder);
      connection.exec(sql);
      connection.close();
    },
    async remove() {
      for (const store of opened) await store.close();
      removeFolder(folder);
    },
  };
}
