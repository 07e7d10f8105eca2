import type { LedgerEntry, LedgerState, PlannedNotification } from '../ledger';
import { oneOf } from './parse-content';
import type { LedgerRow } from './tables';

const ledgerState = oneOf<LedgerState>({
  planned: true,
  sending: true,
  sent: true,
  unknown: true,
  stopped: true,
  expired: true,
  withdrawn: true,
});

/** Nothing for a row in a state that this program does not know. */
export function readEntry(row: LedgerRow): LedgerEntry[] {
  const state = ledgerState.safeParse(row.state).data;
  if (state === undefined) return [];
  const { key, target, meeting, content, attempts } = row;
  return [
    {
      ...{ key, target, meeting, content, state, attempts, messageId: row.message_id },
      ...{ dueAt: new Date(row.due_at), notAfter: new Date(row.not_after), plannedAt: new Date(row.planned_at) },
      nextAttemptAt: new Date(row.next_attempt_at),
      settledAt: row.settled_at === null ? null : new Date(row.settled_at),
    },
  ];
}

/** A new row, which waits for its time. */
export function buildRow(planned: PlannedNotification, now: Date): LedgerRow {
  const { key, target, meeting, content } = planned;
  const due_at = planned.dueAt.toISOString();
  return {
    ...{ key, target, meeting, content, due_at, not_after: planned.notAfter.toISOString() },
    ...{ state: 'planned', attempts: 0, next_attempt_at: due_at, planned_at: now.toISOString() },
    ...{ message_id: null, settled_at: null, holder: null, leased_until: null },
  };
}

/** By time, then by key: in code, since databases sort text by the rules of some language. */
export function byTime(a: LedgerEntry, b: LedgerEntry): number {
  return a.dueAt.getTime() - b.dueAt.getTime() || (a.key < b.key ? -1 : 1);
}
