import type { Claim, LedgerEntry } from '../ledger';
import type { KnownTarget } from '../targets';
import { inBatches } from './batches';
import type { Database } from './database';
import { byTime, readEntry } from './ledger-entry';
import { readTarget } from './sql-targets';

/** What a claim asks for: who takes, at what moment, until when. All moments are ISO. */
export interface Lease {
  readonly holder: string;
  readonly now: string;
  readonly until: string;
}

/**
 * Targets that somebody works on: has leased something of, or is just sending to. Their list is made once; asking for each
 * due entry by itself would take seconds where a target has many.
 */
function selectHeldTargets(db: Database, now: string) {
  return db
    .selectFrom('ledger')
    .select('target')
    .where('leased_until', 'is not', null)
    .where((row) => row.or([row('leased_until', '>', now), row('state', '=', 'sending')]));
}

/** Planned, its time has come and is not over, and nobody works on its target. */
function selectDue(db: Database, now: string) {
  return db
    .selectFrom('ledger')
    .where('ledger.state', '=', 'planned')
    .where('ledger.next_attempt_at', '<=', now)
    .where('ledger.not_after', '>', now)
    .where('ledger.target', 'not in', selectHeldTargets(db, now));
}

/** The targets that wait longest. Where rows are locked, those that others are just claiming are passed over. */
async function selectTargets(
  transaction: Database,
  now: string,
  most: number,
  locksRows: boolean,
): Promise<KnownTarget[]> {
  const waiting = selectDue(transaction, now)
    .select(({ fn }) => ['ledger.target', fn.min('ledger.next_attempt_at').as('since')])
    .groupBy('ledger.target')
    .as('waiting');
  const rows = await transaction
    .selectFrom('targets')
    .innerJoin(waiting, 'waiting.target', 'targets.id')
    .where('targets.stopped_at', 'is', null)
    .selectAll('targets')
    .orderBy('waiting.since')
    .orderBy('targets.id')
    .limit(most)
    // Not for update: that would keep others from adding entries, which refer to the target.
    .$if(locksRows, (query) => query.forNoKeyUpdate(['targets']).skipLocked())
    .execute();
  return rows.flatMap(readTarget);
}

/**
 * Asks once more what is due, now that the targets are ours: whoever was claiming one of them when we looked has finished
 * since. A row that somebody is just withdrawing is passed over.
 */
async function lease(
  transaction: Database,
  targets: readonly string[],
  { holder, now, until }: Lease,
  locksRows: boolean,
): Promise<LedgerEntry[]> {
  const entries: LedgerEntry[] = [];
  for (const batch of inBatches(targets)) {
    const due = selectDue(transaction, now)
      .select('ledger.key')
      .where('ledger.target', 'in', batch)
      .$if(locksRows, (query) => query.forUpdate(['ledger']).skipLocked());
    const rows = await transaction
      .updateTable('ledger')
      .set({ holder, leased_until: until })
      .where('key', 'in', due)
      .returningAll()
      .execute();
    entries.push(...rows.flatMap(readEntry));
  }
  return entries.sort(byTime);
}

/** What is due, whole targets at a time, and now leased. In a transaction. */
export async function claimDue(
  transaction: Database,
  wanted: Lease,
  most: number,
  locksRows: boolean,
): Promise<Claim[]> {
  const targets = await selectTargets(transaction, wanted.now, most, locksRows);
  const ids = targets.map(({ id }) => id);
  const leased = await lease(transaction, ids, wanted, locksRows);
  const claims = targets.map((target) => ({ target, entries: leased.filter((entry) => entry.target === target.id) }));
  return claims.filter(({ entries }) => entries.length > 0);
}
