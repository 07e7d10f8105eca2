import type { Database } from './database';
import type { ProcessedActivities } from '../processed-activities';
import { expired, type Sweep } from './expiry';
import { hashName } from './hash-name';
import { prepare } from './prepare';

export function buildSqlProcessedActivities(db: Database, sweep: Sweep): ProcessedActivities {
  // The database decides who was first: a row comes back only to the one who wrote it.
  const claim = prepare(db, ['activity', 'seen_at', 'over'], ({ activity, seen_at, over }) =>
    db
      .insertInto('processed_activities')
      .values({ activity, seen_at })
      .onConflict((conflict) =>
        conflict.column('activity').doUpdateSet({ seen_at }).where('processed_activities.seen_at', '<=', over),
      )
      .returning('activity'),
  );
  return {
    async claim(activity, now) {
      await sweep(now);
      const over = expired.activities(now);
      const claimed = await claim({ activity: hashName(activity), seen_at: now.toISOString(), over });
      return claimed.length > 0;
    },
  };
}
