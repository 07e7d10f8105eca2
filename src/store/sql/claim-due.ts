import type { ExpressionBuilder } from 'kysely' with { 'resolution-mode': 'import' };
import type { Claim, LedgerEntry } from '../ledger';
import type { KnownTarget } from '../targets';
import { inBatches } from './batches';
import type { Database } from './database';
import { byTime, readEntry } from './ledger-entry';
import { readTarget } from './sql-targets';
import type { Tables } from './tables';

/** What a claim asks for: who takes, at what moment, until when. All moments are ISO. */
export interface Lease {
  readonly holder: string;
  readonly now: string;
  readonly until: string;
}

type Row = ExpressionBuilder<Tables, 'ledger' | 'targets'>;

/**
 * Targets that somebody works on: has leased something of, or is just sending to. Their list is made once; asking for each
 * due entry by itself would take seconds where a target has many.
 */
function selectHeldTargets(row: Row, now: string) {
  return row
    .selectFrom('ledger as held')
    .select('held.target')
    .where('held.leased_until', 'is not', null)
    .where((held) => held.or([held('held.leased_until', '>', now), held('held.state', '=', 'sending')]));
}

/** Planned, its time has come and is not over, and nobody works on its target. */
function isDue(row: Row, now: string) {
  return row.and([
    row('ledger.state', '=', 'planned'),
    row('ledger.next_attempt_at', '<=', now),
    row('ledger.not_after', '>', now),
    row('ledger.target', 'not in', selectHeldTargets(row, now)),
    row('targets.stopped_at', 'is', null),
  ]);
}

/**
 * The targets of those entries that wait longest: at least one, where anything is due, and `most` where each has one entry.
 * Going along the index by time and stopping there costs the same however many thousands are due at eight o'clock. Where
 * rows are locked, targets that others are just claiming are passed over.
 */
async function selectTargets(
  transaction: Database,
  now: string,
  most: number,
  locksRows: boolean,
): Promise<KnownTarget[]> {
  const rows = await transaction
    .selectFrom('ledger')
    .innerJoin('targets', 'targets.id', 'ledger.target')
    .where((row) => isDue(row, now))
    .selectAll('targets')
    .orderBy('ledger.next_attempt_at')
    .limit(most)
    // Not for update: that would keep others from adding entries, which refer to the target.
    .$if(locksRows, (query) => query.forNoKeyUpdate(['targets']).skipLocked())
    .execute();
  return [...new Map(rows.flatMap(readTarget).map((target) => [target.id, target])).values()];
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
    const due = transaction
      .selectFrom('targets')
      // SQLite takes the tables of a cross join in this order: few targets, instead of all that is due.
      .crossJoin('ledger')
      .whereRef('ledger.target', '=', 'targets.id')
      .where('targets.id', 'in', batch)
      .where((row) => isDue(row, now))
      .select('ledger.key')
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
  const claims: Claim[] = [];
  while (claims.length < most) {
    const targets = await selectTargets(transaction, wanted.now, most - claims.length, locksRows);
    const ids = targets.map(({ id }) => id);
    const leased = await lease(transaction, ids, wanted, locksRows);
    // Nothing is left, or others were faster: what they leave is there for the next claim.
    if (leased.length === 0) break;
    const found = targets.map((target) => ({ target, entries: leased.filter((entry) => entry.target === target.id) }));
    claims.push(...found.filter(({ entries }) => entries.length > 0));
  }
  return claims;
}
