import type { Forgotten } from '../store';
import type { Database } from './database';
import { hashName } from './hash-name';
import { lockEntries, lockTargetsOf } from './lock-rows';
import { sumOf } from './sum-of';

type OfTarget = 'ledger' | 'followed_subjects' | 'subscriptions' | 'calendar_keys';

/** Removes all that is kept of a person, and counts it. In a transaction. */
export async function forgetPerson(
  transaction: Database,
  person: string,
  conversations: readonly string[],
  locksRows: boolean,
): Promise<Forgotten> {
  // Only what is locked: a chat that is kept anew meanwhile is a new one. An empty text is no target's id.
  const own = [...(await lockTargetsOf(transaction, person, locksRows)), ''];
  await lockEntries(transaction.selectFrom('ledger').where('target', 'in', own), locksRows);
  const remove = async (table: OfTarget): Promise<number> => {
    const removed = await transaction.deleteFrom(table).where('target', 'in', own).execute();
    return sumOf(removed.map(({ numDeletedRows }) => numDeletedRows));
  };
  const notifications = await remove('ledger');
  const subjects = await remove('followed_subjects');
  const subscriptions = await remove('subscriptions');
  const calendarKeys = await remove('calendar_keys');
  const targets = await transaction.deleteFrom('targets').where('id', 'in', own).execute();
  const preferences = await transaction.deleteFrom('preferences').where('person', '=', person).execute();
  const contexts = await transaction
    .deleteFrom('contexts')
    .where('conversation', 'in', ['', ...conversations.map(hashName)])
    .execute();
  return {
    ...{ notifications, subjects, subscriptions, calendarKeys },
    targets: sumOf(targets.map(({ numDeletedRows }) => numDeletedRows)),
    preferences: sumOf(preferences.map(({ numDeletedRows }) => numDeletedRows)),
    contexts: sumOf(contexts.map(({ numDeletedRows }) => numDeletedRows)),
  };
}
