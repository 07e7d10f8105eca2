import { randomBytes } from 'node:crypto';
import type { CalendarKeys } from '../calendar-keys';
import type { Database } from './database';
import type { Engine } from './engine';
import { hashName } from './hash-name';

/** 256 bits: as many as the hash that is kept of them. */
const keyBytes = 32;

export function buildSqlCalendarKeys(db: Database, { durably }: Engine): CalendarKeys {
  return {
    async renew(target, now) {
      const key = randomBytes(keyBytes).toString('base64url');
      const values = { key_hash: hashName(key), made_at: now.toISOString() };
      await durably((transaction) =>
        transaction
          .insertInto('calendar_keys')
          .values({ target, ...values })
          .onConflict((conflict) => conflict.column('target').doUpdateSet(values))
          .execute(),
      );
      return key;
    },
    async findTarget(key) {
      const row = await db
        .selectFrom('calendar_keys')
        .select('target')
        .where('key_hash', '=', hashName(key))
        .executeTakeFirst();
      return row?.target ?? null;
    },
    async remove(target) {
      await durably((transaction) => transaction.deleteFrom('calendar_keys').where('target', '=', target).execute());
    },
  };
}
