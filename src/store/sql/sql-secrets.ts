import { randomBytes } from 'node:crypto';
import type { Secrets } from '../secrets';
import type { Database } from './database';
import type { Engine } from './engine';

/** As long as the hash that it is used with. */
const secretBytes = 32;

export function buildSqlSecrets(db: Database, { durably }: Engine): Secrets {
  return {
    async findOrMake(name, now) {
      const find = () => db.selectFrom('secrets').select('value').where('name', '=', name).executeTakeFirst();
      const kept = await find();
      if (kept) return kept.value;
      const made = { name, value: randomBytes(secretBytes).toString('base64url'), made_at: now.toISOString() };
      // Of two copies that make one at once, the first is heard.
      await durably((transaction) =>
        transaction
          .insertInto('secrets')
          .values(made)
          .onConflict((conflict) => conflict.column('name').doNothing())
          .execute(),
      );
      return (await find())?.value ?? made.value;
    },
  };
}
