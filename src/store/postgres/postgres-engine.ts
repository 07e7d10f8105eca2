import type { Database } from '../sql/database';
import type { Engine } from '../sql/engine';

/** The server has written a transaction to its disk before it says that it is done. */
export function buildPostgresEngine(db: Database): Engine {
  return { locksRows: true, durably: (work) => db.transaction().execute(work) };
}
