import type { Database } from '../sql/database';
import { migrate } from '../sql/migrate';
import { type Migration, migrations } from '../sql/migrations';

/** The lock of whoever changes the tables. Any number would do that no other program uses in the same database. */
const migrationLock = 5_227_202_611;

/**
 * Takes the missing steps while all other copies wait, which then find none missing. The lock belongs to the connection:
 * it is gone when the copy that holds it is, with the steps of its transaction. It is not given back earlier, so `db` has
 * to be closed afterwards.
 */
export async function migrateAlone(
  db: Database,
  place: string,
  now: Date,
  steps: readonly Migration[] = migrations,
): Promise<void> {
  const { sql } = await import('kysely');
  await db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${migrationLock}::bigint)`.execute(connection);
    await migrate(connection, place, now, steps);
  });
}
