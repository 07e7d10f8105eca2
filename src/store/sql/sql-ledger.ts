import type { Ledger, LedgerEntry, LedgerQuery, PlannedNotification } from '../ledger';
import { inBatches } from './batches';
import { claimDue } from './claim-due';
import type { Database } from './database';
import type { Engine } from './engine';
import type { Sweep } from './expiry';
import { buildRow, byTime, readEntry } from './ledger-entry';
import { lockEntries, shareTargets } from './lock-rows';
import { beginEntries, settleEntries } from './settle-entries';
import { sumOf } from './sum-of';

/** Those of targets that are still known: one may have been forgotten while its notifications were planned. */
async function ofKnownTargets(
  transaction: Database,
  planned: readonly PlannedNotification[],
  locksRows: boolean,
): Promise<PlannedNotification[]> {
  const known = new Set<string>();
  for (const batch of inBatches([...new Set(planned.map(({ target }) => target))].sort())) {
    for (const id of await shareTargets(transaction, batch, locksRows)) known.add(id);
  }
  return planned.filter(({ target }) => known.has(target));
}

async function add(
  transaction: Database,
  planned: readonly PlannedNotification[],
  now: Date,
  locksRows: boolean,
): Promise<number> {
  const known = await ofKnownTargets(transaction, planned, locksRows);
  // By key, so that two copies that add the same wait for each other in one direction only.
  const rows = known.map((each) => buildRow(each, now)).sort((a, b) => (a.key < b.key ? -1 : 1));
  let added = 0;
  for (const batch of inBatches(rows)) {
    const results = await transaction
      .insertInto('ledger')
      .values(batch)
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute();
    added += sumOf(results.map(({ numInsertedOrUpdatedRows }) => numInsertedOrUpdatedRows));
  }
  return added;
}

/** What one statement changes of the entries of some keys, or of all; those that others are just changing are left alone. */
function selectFree(db: Database, now: Date, locksRows: boolean) {
  return db
    .selectFrom('ledger')
    .select('key')
    .where('state', '=', 'planned')
    .where((row) => row.or([row('leased_until', 'is', null), row('leased_until', '<=', now.toISOString())]))
    .$if(locksRows, (query) => query.forUpdate().skipLocked());
}

async function withdraw(
  transaction: Database,
  keys: readonly string[],
  now: Date,
  locksRows: boolean,
): Promise<number> {
  let withdrawn = 0;
  for (const batch of inBatches([...new Set(keys)])) {
    const results = await transaction
      .updateTable('ledger')
      .set({ state: 'withdrawn', settled_at: now.toISOString(), holder: null, leased_until: null })
      .where('key', 'in', selectFree(transaction, now, locksRows).where('key', 'in', batch))
      .execute();
    withdrawn += sumOf(results.map(({ numUpdatedRows }) => numUpdatedRows));
  }
  return withdrawn;
}

async function expire(
  transaction: Database,
  now: Date,
  locksRows: boolean,
): Promise<{ unknown: number; expired: number }> {
  const moment = now.toISOString();
  const settle = async (state: 'unknown' | 'expired', keys: ReturnType<typeof selectFree>): Promise<number> => {
    const change = { state, settled_at: moment, leased_until: null };
    const results = await transaction.updateTable('ledger').set(change).where('key', 'in', keys).execute();
    return sumOf(results.map(({ numUpdatedRows }) => numUpdatedRows));
  };
  const lost = transaction
    .selectFrom('ledger')
    .select('key')
    .where('state', '=', 'sending')
    .where('leased_until', '<=', moment)
    .$if(locksRows, (query) => query.forUpdate().skipLocked());
  const unknown = await settle('unknown', lost);
  const late = selectFree(transaction, now, locksRows).where('not_after', '<=', moment);
  return { unknown, expired: await settle('expired', late) };
}

async function read(db: Database, { target, meeting, states }: LedgerQuery): Promise<LedgerEntry[]> {
  let query = db.selectFrom('ledger').selectAll();
  if (target !== undefined) query = query.where('target', '=', target);
  if (meeting !== undefined) query = query.where('meeting', '=', meeting);
  if (states !== undefined) query = query.where('state', 'in', states.length > 0 ? states : ['']);
  const rows = await query.execute();
  return rows.flatMap(readEntry).sort(byTime);
}

/** Of what can be claimed: what is leased can be at the end of its lease, if its holder is gone by then. */
async function nextAttempt(db: Database): Promise<Date | null> {
  const row = await db
    .selectFrom('ledger')
    .innerJoin('targets', 'targets.id', 'ledger.target')
    .where('ledger.state', '=', 'planned')
    .where('targets.stopped_at', 'is', null)
    .select((row) => {
      const free = row
        .case()
        .when('ledger.leased_until', '>', row.ref('ledger.next_attempt_at'))
        .then(row.ref('ledger.leased_until'))
        .else(row.ref('ledger.next_attempt_at'))
        .end();
      return row.fn.min<string | null>(free).as('next');
    })
    .executeTakeFirst();
  return row?.next ? new Date(row.next) : null;
}

export function buildSqlLedger(db: Database, { durably, locksRows }: Engine, sweep: Sweep): Ledger {
  return {
    async add(planned, now) {
      await sweep(now);
      return planned.length === 0 ? 0 : durably((transaction) => add(transaction, planned, now, locksRows));
    },
    claim(holder, now, leaseFor, mostTargets) {
      const until = new Date(now.getTime() + leaseFor).toISOString();
      const lease = { holder, now: now.toISOString(), until };
      return durably((transaction) => claimDue(transaction, lease, mostTargets, locksRows));
    },
    begin: (holder, keys, now) => durably((transaction) => beginEntries(transaction, holder, keys, now, locksRows)),
    settle: (holder, keys, settlement, now) =>
      durably((transaction) => settleEntries(transaction, holder, keys, settlement, now, locksRows)),
    release: (holder) =>
      durably(async (transaction) => {
        const leased = transaction.selectFrom('ledger').where('state', '=', 'planned').where('holder', '=', holder);
        await lockEntries(leased, locksRows);
        await transaction
          .updateTable('ledger')
          .set({ holder: null, leased_until: null })
          .where('state', '=', 'planned')
          .where('holder', '=', holder)
          .execute();
      }),
    expire: (now) => durably((transaction) => expire(transaction, now, locksRows)),
    withdraw: (keys, now) => durably((transaction) => withdraw(transaction, keys, now, locksRows)),
    read: (query) => read(db, query),
    nextAttempt: () => nextAttempt(db),
  };
}
