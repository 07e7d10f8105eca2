import type { SelectQueryBuilder } from 'kysely' with { 'resolution-mode': 'import' };
import type { Database } from './database';
import type { Tables } from './tables';

/*
 * Where several write at once, everybody takes rows in the same order, so that no two wait for each other: targets, then
 * entries of the ledger, then the rest, each by key. A database with one writer needs nothing of it.
 */

/** Keeps others from removing targets until the transaction ends; resolves to those that there are. */
export async function shareTargets(
  transaction: Database,
  ids: readonly string[],
  locksRows: boolean,
): Promise<string[]> {
  const rows = await transaction
    .selectFrom('targets')
    .select('id')
    .where('id', 'in', ids)
    .orderBy('id')
    .$if(locksRows, (query) => query.forKeyShare())
    .execute();
  return rows.map(({ id }) => id);
}

/** Keeps others from everything that is a person's until the transaction ends. */
export async function lockTargetsOf(transaction: Database, person: string, locksRows: boolean): Promise<void> {
  const targets = transaction.selectFrom('targets').select('id').where('person', '=', person).orderBy('id');
  if (locksRows) await targets.forUpdate().execute();
}

/** Keeps others from changing entries of the ledger until the transaction ends. */
export async function lockEntries(
  entries: SelectQueryBuilder<Tables, 'ledger', object>,
  locksRows: boolean,
): Promise<void> {
  if (locksRows) await entries.select('key').orderBy('key').forUpdate().execute();
}
