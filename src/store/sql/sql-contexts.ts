import type { Database } from './database';
import type { Contexts } from '../contexts';
import { expired, type Sweep } from './expiry';
import { hashName } from './hash-name';
import { parseContextText } from './parse-content';

export function buildSqlContexts(db: Database, sweep: Sweep): Contexts {
  return {
    async use(conversation, now) {
      // One statement, so that no other copy of the bot can come between reading and renewing.
      const row = await db
        .updateTable('contexts')
        .set({ used_at: now.toISOString() })
        .where('conversation', '=', hashName(conversation))
        .where('used_at', '>', expired.contexts(now))
        .returning('content')
        .executeTakeFirst();
      return row ? parseContextText(row.content) : null;
    },
    async keep(conversation, context, now) {
      await sweep(now);
      const kept = { content: JSON.stringify(context), used_at: now.toISOString() };
      await db
        .insertInto('contexts')
        .values({ conversation: hashName(conversation), ...kept })
        .onConflict((conflict) => conflict.column('conversation').doUpdateSet(kept))
        .execute();
    },
    async forget(conversation) {
      await db.deleteFrom('contexts').where('conversation', '=', hashName(conversation)).execute();
    },
  };
}
