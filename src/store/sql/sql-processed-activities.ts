import type { Database } from './database';
import type { ProcessedActivities } from '../processed-activities';
import { expired, type Sweep } from './expiry';
import { hashName } from './hash-name';

export function buildSqlProcessedActivities(db: Database, sweep: Sweep): ProcessedActivities {
  return {
    async claim(activity, now) {
      await sweep(now);
      const seen_at = now.toISOString();
      // The database decides who was first: a row comes back only to the one who wrote it.
      const claimed = await db
        .insertInto('processed_activities')
        .values({ activity: hashName(activity), seen_at })
        .onConflict((conflict) =>
          conflict
            .column('activity')
            .doUpdateSet({ seen_at })
            .where('processed_activities.seen_at', '<=', expired.activities(now)),
        )
        .returning('activity')
        .executeTakeFirst();
      return claimed !== undefined;
    },
  };
}
