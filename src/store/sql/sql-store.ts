import type { Store } from '../store';
import type { Database } from './database';
import type { Engine } from './engine';
import { buildSweep, removeExpired } from './expiry';
import { forgetPerson } from './forget-person';
import { buildSqlCalendarKeys } from './sql-calendar-keys';
import { buildSqlContexts } from './sql-contexts';
import { buildSqlFeedback } from './sql-feedback';
import { buildSqlLedger } from './sql-ledger';
import { buildSqlNewsLog } from './sql-news-log';
import { buildSqlPreferences } from './sql-preferences';
import { buildSqlProcessedActivities } from './sql-processed-activities';
import { buildSqlSecrets } from './sql-secrets';
import { buildSqlSubscriptions } from './sql-subscriptions';
import { buildSqlTargets } from './sql-targets';

/** The ports over tables that are up to date, in any database that has `on conflict` and `returning`. */
export function buildSqlStore(db: Database, engine: Engine, close: () => Promise<void>): Store {
  const sweep = buildSweep(db, engine.locksRows);
  return {
    contexts: buildSqlContexts(db, sweep),
    preferences: buildSqlPreferences(db),
    feedback: buildSqlFeedback(db, sweep),
    activities: buildSqlProcessedActivities(db, sweep),
    targets: buildSqlTargets(db, engine),
    subscriptions: buildSqlSubscriptions(db, engine),
    ledger: buildSqlLedger(db, engine, sweep),
    newsLog: buildSqlNewsLog(db, engine, sweep),
    calendarKeys: buildSqlCalendarKeys(db, engine),
    secrets: buildSqlSecrets(db, engine),
    async forgetPerson(person, now, conversations = []) {
      await sweep(now);
      return engine.durably((transaction) => forgetPerson(transaction, person, conversations, engine.locksRows));
    },
    removeExpired: (now) => removeExpired(db, now, engine.locksRows),
    close,
  };
}
