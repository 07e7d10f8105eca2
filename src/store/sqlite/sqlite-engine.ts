import type { Database } from '../sql/database';
import type { Engine } from '../sql/engine';
import type { SqliteConnection } from './connect-sqlite';

/**
 * Waiting for the disk costs some milliseconds, so only those do who ask for it: a write that waits takes along all that
 * were written before it. There is one connection, so nobody else writes under its setting. A second one of the same
 * process would be no better: it could stop the process to wait for the first, which then never goes on.
 */
export function buildSqliteEngine(db: Database, connection: SqliteConnection): Engine {
  return {
    locksRows: false,
    durably: (work) =>
      db.connection().execute(async (held) => {
        connection.exec('PRAGMA synchronous = FULL');
        try {
          return await held.transaction().execute(work);
        } finally {
          connection.exec('PRAGMA synchronous = NORMAL');
        }
      }),
  };
}
