import type { LedgerState, Settlement } from '../ledger';
import { inBatches } from './batches';
import type { Database } from './database';
import { lockEntries } from './lock-rows';
import { stopTargets } from './sql-targets';
import type { LedgerRow } from './tables';

/**
 * From which states a delivery may end so. A retry only from what was not given up: `unknown` may have arrived. What is
 * still planned was taken and not begun.
 */
const origins = {
  sent: ['sending', 'unknown'],
  retry: ['planned', 'sending'],
  unknown: ['sending'],
  stopped: ['planned', 'sending'],
  withdrawn: ['planned', 'sending'],
} satisfies Record<Settlement['kind'], readonly LedgerState[]>;

function changesOf(settlement: Settlement, now: Date): Partial<LedgerRow> {
  if (settlement.kind === 'retry') {
    return { state: 'planned', next_attempt_at: settlement.at.toISOString(), holder: null, leased_until: null };
  }
  const message = settlement.kind === 'sent' ? { message_id: settlement.messageId } : {};
  // The holder stays: of a message that seemed lost it may still learn that it has arrived.
  return { state: settlement.kind, settled_at: now.toISOString(), leased_until: null, ...message };
}

/** Notes how a delivery ended, of what the holder has. In a transaction. */
export async function settleEntries(
  transaction: Database,
  holder: string,
  keys: readonly string[],
  settlement: Settlement,
  now: Date,
  locksRows: boolean,
): Promise<void> {
  const batches = inBatches([...keys].sort());
  const held = (batch: readonly string[]) =>
    transaction
      .selectFrom('ledger')
      .where('key', 'in', batch)
      .where('holder', '=', holder)
      .where('state', 'in', origins[settlement.kind]);
  if (settlement.kind === 'stopped') {
    for (const batch of batches) {
      await stopTargets(transaction, held(batch).select('target'), settlement.reason, now);
    }
  }
  for (const batch of batches) {
    await lockEntries(held(batch), locksRows);
    const keysHeld = held(batch).select('key');
    await transaction.updateTable('ledger').set(changesOf(settlement, now)).where('key', 'in', keysHeld).execute();
  }
}

/** Whether all of some entries are leased to the holder now, and so are `sending` from here on. In a transaction. */
export async function beginEntries(
  transaction: Database,
  holder: string,
  keys: readonly string[],
  now: Date,
  locksRows: boolean,
): Promise<boolean> {
  const batches = inBatches([...new Set(keys)].sort());
  for (const batch of batches) {
    await lockEntries(transaction.selectFrom('ledger').where('key', 'in', batch), locksRows);
    const leased = await transaction
      .selectFrom('ledger')
      .select('key')
      .where('key', 'in', batch)
      .where('holder', '=', holder)
      .where('state', '=', 'planned')
      .where('leased_until', '>', now.toISOString())
      .execute();
    if (leased.length < batch.length) return false;
  }
  for (const batch of batches) {
    await transaction
      .updateTable('ledger')
      .set(({ eb }) => ({ state: 'sending', attempts: eb('attempts', '+', 1) }))
      .where('key', 'in', batch)
      .execute();
  }
  return true;
}
