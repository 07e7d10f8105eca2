import type { Database } from './database';
import type { Preferences } from '../preferences';
import { circle, language } from './parse-content';
import { prepare } from './prepare';

/**
 * People stand here by their own id, not by its hash: notifications must find the person of a choice, and the hash of an
 * id that everyone in the tenant can look up would hide nobody.
 */
export function buildSqlPreferences(db: Database): Preferences {
  const read = prepare(db, ['person'], ({ person }) =>
    db.selectFrom('preferences').select(['language', 'circle']).where('person', '=', person),
  );
  return {
    async read(person) {
      const [row] = await read({ person });
      return {
        language: language.safeParse(row?.language).data ?? null,
        circle: circle.safeParse(row?.circle).data ?? null,
      };
    },
    async change(person, chosen) {
      const values = { person, ...chosen };
      await db
        .insertInto('preferences')
        .values(values)
        .onConflict((conflict) => conflict.column('person').doUpdateSet(values))
        .execute();
    },
    async forget(person) {
      await db.deleteFrom('preferences').where('person', '=', person).execute();
    },
  };
}
