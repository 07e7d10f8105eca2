import type { Database } from './database';
import type { Store } from '../store';
import { buildSweep, removeExpired } from './expiry';
import { buildSqlContexts } from './sql-contexts';
import { buildSqlFeedback } from './sql-feedback';
import { buildSqlPreferences } from './sql-preferences';
import { buildSqlProcessedActivities } from './sql-processed-activities';

/** The ports over tables that are up to date, in any database that has `on conflict` and `returning`. */
export function buildSqlStore(db: Database, close: () => Promise<void>): Store {
  const sweep = buildSweep(db);
  return {
    contexts: buildSqlContexts(db, sweep),
    preferences: buildSqlPreferences(db),
    feedback: buildSqlFeedback(db, sweep),
    activities: buildSqlProcessedActivities(db, sweep),
    removeExpired: (now) => removeExpired(db, now),
    close,
  };
}
