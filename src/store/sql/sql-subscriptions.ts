import { type Choices, defaultChoices, mostSubjects } from '../../questions/news-choices';
import { foldWord } from '../../danish/fold';
import type { Subscription, Subscriptions } from '../subscriptions';
import type { Database } from './database';
import type { Engine } from './engine';
import { lockEntries, lockTarget, shareTargets } from './lock-rows';
import { parseChoices } from './parse-choices';
import type { Tables } from './tables';

type SubjectRow = Tables['followed_subjects'];

/** "  Bo-Tilbud  og   ALMEN praksis" → "bo-tilbud og almen praksis": what is the same subject to people. */
export function foldSubject(subject: string): string {
  return subject.trim().split(/\s+/u).map(foldWord).join(' ');
}

function build({ target, choices }: Tables['subscriptions'], subjects: readonly SubjectRow[]): Subscription {
  return { target, ...parseChoices(choices), subjects: subjects.map(({ text, since }) => ({ text, since })) };
}

/** In the order in which they were followed. */
function selectSubjects(db: Database) {
  return db.selectFrom('followed_subjects').selectAll('followed_subjects').orderBy('since').orderBy('folded');
}

async function read(db: Database, target: string): Promise<Subscription | null> {
  const row = await db.selectFrom('subscriptions').selectAll().where('target', '=', target).executeTakeFirst();
  if (!row) return null;
  return build(row, await selectSubjects(db).where('target', '=', target).execute());
}

/** Two statements, however many there are. */
async function readAll(db: Database): Promise<Subscription[]> {
  const rows = await db
    .selectFrom('subscriptions')
    .innerJoin('targets', 'targets.id', 'subscriptions.target')
    .where('stopped_at', 'is', null)
    .selectAll('subscriptions')
    .orderBy('target')
    .execute();
  const subjects = new Map<string, SubjectRow[]>();
  for (const row of await selectSubjects(db).execute()) {
    const others = subjects.get(row.target);
    if (others) others.push(row);
    else subjects.set(row.target, [row]);
  }
  return rows.map((row) => build(row, subjects.get(row.target) ?? []));
}

/** Makes the subscription where there is none, and lets nobody else change it until the transaction has ended. */
async function hold(transaction: Database, target: string, locksRows: boolean): Promise<Choices> {
  await shareTargets(transaction, [target], locksRows);
  const { choices } = await transaction
    .insertInto('subscriptions')
    .values({ target, choices: JSON.stringify(defaultChoices) })
    .onConflict((conflict) => conflict.column('target').doUpdateSet({ target }))
    .returning('choices')
    .executeTakeFirstOrThrow();
  return parseChoices(choices);
}

async function change(
  transaction: Database,
  target: string,
  chosen: Partial<Choices>,
  locksRows: boolean,
): Promise<Subscription | null> {
  const next = { ...(await hold(transaction, target, locksRows)), ...chosen };
  const daysBefore = [...new Set(next.daysBefore)].sort((a, b) => b - a);
  const choices = JSON.stringify({ ...next, daysBefore });
  await transaction.updateTable('subscriptions').set({ choices }).where('target', '=', target).execute();
  return read(transaction, target);
}

async function follow(
  transaction: Database,
  row: SubjectRow,
  locksRows: boolean,
): Promise<'followed' | 'already' | 'full'> {
  await hold(transaction, row.target, locksRows);
  const followed = await selectSubjects(transaction).where('target', '=', row.target).execute();
  if (followed.some(({ folded }) => folded === row.folded)) return 'already';
  if (followed.length >= mostSubjects) return 'full';
  await transaction.insertInto('followed_subjects').values(row).execute();
  return 'followed';
}

/** What waits, leased or not: whoever holds it cannot begin it any more. */
async function withdrawAll(transaction: Database, target: string, now: Date, locksRows: boolean): Promise<void> {
  await lockTarget(transaction, target, locksRows);
  await lockEntries(transaction.selectFrom('ledger').where('target', '=', target), locksRows);
  await transaction
    .updateTable('ledger')
    .set({ state: 'withdrawn', settled_at: now.toISOString(), leased_until: null })
    .where('target', '=', target)
    .where('state', '=', 'planned')
    .execute();
}

export function buildSqlSubscriptions(db: Database, { durably, locksRows }: Engine): Subscriptions {
  return {
    read: (target) => read(db, target),
    readAll: () => readAll(db),
    async change(target, chosen) {
      const changed = await durably((transaction) => change(transaction, target, chosen, locksRows));
      return changed ?? { target, ...defaultChoices, subjects: [] };
    },
    follow(target, subject, now) {
      const row = { target, folded: foldSubject(subject), text: subject.trim(), since: now.toISOString() };
      return durably((transaction) => follow(transaction, row, locksRows));
    },
    async unfollow(target, subject) {
      const removed = await durably((transaction) =>
        transaction
          .deleteFrom('followed_subjects')
          .where('target', '=', target)
          .where('folded', '=', foldSubject(subject))
          .returning('folded')
          .execute(),
      );
      return removed.length > 0;
    },
    remove: (target, now) =>
      durably(async (transaction) => {
        await withdrawAll(transaction, target, now, locksRows);
        await transaction.deleteFrom('subscriptions').where('target', '=', target).execute();
      }),
  };
}
