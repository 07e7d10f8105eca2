import type { OrderByItemBuilder, SelectQueryBuilder } from 'kysely' with { 'resolution-mode': 'import' };
import type { Database } from './database';
import type { Tables } from './tables';

/*
 * Where several write at once, everybody takes rows in the same order, so that no two wait for each other: targets, then
 * entries of the ledger, then the rest, each by key, and by the bytes of the key: a list that is longer than a batch
 * is sorted here before it is cut. A database with one writer needs nothing of it.
 */

/** As {@link Array.sort} does, whatever language the database sorts by. */
const byBytes = (order: OrderByItemBuilder): OrderByItemBuilder => order.collate('C');

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
    .$if(locksRows, (query) => query.orderBy('id', byBytes).forKeyShare())
    .execute();
  return rows.map(({ id }) => id);
}

/** Keeps others from everything that is a person's until the transaction ends; resolves to the person's targets. */
export async function lockTargetsOf(transaction: Database, person: string, locksRows: boolean): Promise<string[]> {
  const rows = await transaction
    .selectFrom('targets')
    .select('id')
    .where('person', '=', person)
    .$if(locksRows, (query) => query.orderBy('id', byBytes).forUpdate())
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * Keeps others from adding anything to a target until the transaction ends. Whoever changes all entries of a target needs
 * it: an entry that is added between locking and changing them would be taken out of order.
 */
export async function lockTarget(transaction: Database, id: string, locksRows: boolean): Promise<void> {
  if (locksRows) await transaction.selectFrom('targets').select('id').where('id', '=', id).forUpdate().execute();
}

/** Keeps others from changing entries of the ledger until the transaction ends. */
export async function lockEntries(
  entries: SelectQueryBuilder<Tables, 'ledger', object>,
  locksRows: boolean,
): Promise<void> {
  if (locksRows) await entries.select('key').orderBy('key', byBytes).forUpdate().execute();
}
