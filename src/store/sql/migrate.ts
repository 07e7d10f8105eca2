import type { Database } from './database';
import { StoreFault } from '../store-fault';
import { type Migration, migrations } from './migrations';

/** The version of the tables; 0 where no step has been taken. Rejects with `missing` where there is no table of them. */
async function readVersion(db: Database): Promise<number> {
  const row = await db
    .selectFrom('schema_versions')
    .select((select) => select.fn.max<number | null>('version').as('version'))
    .executeTakeFirst();
  return row?.version ?? 0;
}

/**
 * Takes the steps that a store still lacks, all of them or none. Rejects with a `newer` fault, and changes nothing, where
 * the store has steps that this program does not know: it would not understand the rows, or spoil them.
 */
export async function migrate(
  db: Database,
  place: string,
  now: Date,
  steps: readonly Migration[] = migrations,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction.schema
      .createTable('schema_versions')
      .ifNotExists()
      .addColumn('version', 'integer', (column) => column.primaryKey().notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('migrated_at', 'text', (column) => column.notNull())
      .execute();
    const version = await readVersion(transaction);
    if (version > steps.length) throw new StoreFault('newer', place);
    for (const [index, { name, up }] of steps.slice(version).entries()) {
      await up(transaction.schema);
      const taken = { version: version + index + 1, name, migrated_at: now.toISOString() };
      await transaction.insertInto('schema_versions').values(taken).execute();
    }
  });
}

/**
 * For those who may not take steps: rejects with `newer` or `older` where the tables are not this program's, and with
 * `missing` where there are none, as after a bot that died while it started for the first time.
 */
export async function requireVersion(db: Database, place: string): Promise<void> {
  const version = await readVersion(db);
  if (version > migrations.length) throw new StoreFault('newer', place);
  if (version < migrations.length) throw new StoreFault('older', place);
}
