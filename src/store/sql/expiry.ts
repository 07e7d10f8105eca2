import type { Database } from './database';
import { danishDay } from '../../danish/danish-day';
import { contextKeptFor } from '../contexts';
import { questionKeptForDays } from '../feedback';
import { settledKeptForDays } from '../ledger';
import { newsKeptForDays } from '../news-log';
import { activityKeptFor } from '../processed-activities';
import { stoppedKeptForDays } from '../targets';

/** Rows come in by the message, so looking more often than once a minute would remove next to nothing. */
const betweenSweeps = 60_000;

const dayLength = 24 * 60 * 60_000;

function before(now: Date, milliseconds: number): string {
  return new Date(now.getTime() - milliseconds).toISOString();
}

/** The moments and days up to which rows have served their time. */
export const expired = {
  contexts: (now: Date) => before(now, contextKeptFor),
  activities: (now: Date) => before(now, activityKeptFor),
  questions: (now: Date) => danishDay(new Date(now.getTime() - questionKeptForDays * dayLength)),
  news: (now: Date) => before(now, newsKeptForDays * dayLength),
  settled: (now: Date) => before(now, settledKeptForDays * dayLength),
  stopped: (now: Date) => before(now, stoppedKeptForDays * dayLength),
} as const;

/** Targets that were stopped long ago, with all that refers to them, and what people chose who have no other. */
async function removeStopped(db: Database, now: Date, locksRows: boolean): Promise<void> {
  const people = () => db.selectFrom('targets').select('person').where('person', 'is not', null);
  const over = expired.stopped(now);
  // The choices first: should the bot end in between, the targets are still there to find them by.
  await db
    .deleteFrom('preferences')
    .where('person', 'in', people().where('stopped_at', '<=', over))
    .where(
      'person',
      'not in',
      people().where((row) => row.or([row('stopped_at', 'is', null), row('stopped_at', '>', over)])),
    )
    .execute();
  const free = db
    .selectFrom('targets')
    .select('id')
    .where('stopped_at', '<=', over)
    .$if(locksRows, (query) => query.forUpdate().skipLocked());
  await db.deleteFrom('targets').where('id', 'in', free).execute();
}

/** Entries that others are just removing are left alone: waiting for them, in no order, might be waiting in a circle. */
async function removeSettled(db: Database, now: Date, locksRows: boolean): Promise<void> {
  const free = db
    .selectFrom('ledger')
    .select('key')
    .where('settled_at', '<=', expired.settled(now))
    .$if(locksRows, (query) => query.forUpdate().skipLocked());
  await db.deleteFrom('ledger').where('key', 'in', free).execute();
}

/** Removes all rows that have served their time. Each statement stands alone: none needs the others to have worked. */
export async function removeExpired(db: Database, now: Date, locksRows: boolean): Promise<void> {
  await db.deleteFrom('contexts').where('used_at', '<=', expired.contexts(now)).execute();
  await db.deleteFrom('processed_activities').where('seen_at', '<=', expired.activities(now)).execute();
  await db.deleteFrom('kept_questions').where('day', '<=', expired.questions(now)).execute();
  await db.deleteFrom('news').where('happened_at', '<=', expired.news(now)).execute();
  await removeSettled(db, now, locksRows);
  await removeStopped(db, now, locksRows);
}

/** Takes the time of each write and removes old rows now and then, so that none outlives its promise in a busy bot. */
export type Sweep = (now: Date) => Promise<void>;

export function buildSweep(db: Database, locksRows: boolean): Sweep {
  let last = -Infinity;
  return async (now) => {
    // A clock that was set back must not stop the sweeping.
    if (Math.abs(now.getTime() - last) < betweenSweeps) return;
    last = now.getTime();
    await removeExpired(db, now, locksRows);
  };
}
