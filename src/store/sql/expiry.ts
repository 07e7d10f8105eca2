import type { Database } from './database';
import { danishDay } from '../../danish/danish-day';
import { contextKeptFor } from '../contexts';
import { questionKeptForDays } from '../feedback';
import { activityKeptFor } from '../processed-activities';

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
} as const;

/** Removes all rows that have served their time. Each statement stands alone: none needs the others to have worked. */
export async function removeExpired(db: Database, now: Date): Promise<void> {
  await db.deleteFrom('contexts').where('used_at', '<=', expired.contexts(now)).execute();
  await db.deleteFrom('processed_activities').where('seen_at', '<=', expired.activities(now)).execute();
  await db.deleteFrom('kept_questions').where('day', '<=', expired.questions(now)).execute();
}

/** Takes the time of each write and removes old rows now and then, so that none outlives its promise in a busy bot. */
export type Sweep = (now: Date) => Promise<void>;

export function buildSweep(db: Database): Sweep {
  let last = -Infinity;
  return async (now) => {
    // A clock that was set back must not stop the sweeping.
    if (Math.abs(now.getTime() - last) < betweenSweeps) return;
    last = now.getTime();
    await removeExpired(db, now);
  };
}
