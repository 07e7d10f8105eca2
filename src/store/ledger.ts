import type { KnownTarget, StopReason } from './targets';

/**
 * `planned` waits for its time; `sending` was begun and not yet heard of; `unknown` may or may not have arrived and is
 * never sent again; `stopped` was refused for good; `expired` was too late; `withdrawn` is true no longer.
 */
export type LedgerState = 'planned' | 'sending' | 'sent' | 'unknown' | 'stopped' | 'expired' | 'withdrawn';

/** One fact for one target. Facts that are due together are sent as one message. */
export interface PlannedNotification {
  /** Unique for ever: "reminder/<target>/<meeting>/2026-12-04/7". A key that the ledger has is never planned again. */
  readonly key: string;
  readonly target: string;
  /** Uid of the meeting it tells of, to correct what was sent; null for others. */
  readonly meeting: string | null;
  /** JSON of what it tells; the store does not look into it. */
  readonly content: string;
  readonly dueAt: Date;
  /** Worthless from then on. */
  readonly notAfter: Date;
}

export interface LedgerEntry extends PlannedNotification {
  readonly state: LedgerState;
  readonly attempts: number;
  readonly nextAttemptAt: Date;
  /** Id of the message in Teams, once sent. Facts sent together share it. */
  readonly messageId: string | null;
  readonly plannedAt: Date;
  /** When it came to its last state; null while planned. */
  readonly settledAt: Date | null;
}

/** All facts of one target that are due, leased to one holder. */
export interface Claim {
  readonly target: KnownTarget;
  readonly entries: readonly LedgerEntry[];
}

/** How a delivery ended. `retry` is for what certainly was not accepted. */
export type Settlement =
  | { readonly kind: 'sent'; readonly messageId: string }
  | { readonly kind: 'retry'; readonly at: Date }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'stopped'; readonly reason: StopReason }
  | { readonly kind: 'withdrawn' };

export interface LedgerQuery {
  readonly target?: string;
  readonly meeting?: string;
  readonly states?: readonly LedgerState[];
}

/** Settled entries are kept this long, so that what was sent can still be corrected, and never planned again. */
export const settledKeptForDays = 400;

/**
 * The notifications, which are also the queue. Every method is one transaction that is on the disk before it resolves;
 * several copies may call at once. A holder names one process at work.
 */
export interface Ledger {
  /**
   * Resolves to the number of new ones: keys that are there, in whatever state, are left as they are, and so is what is
   * planned for a target that is not kept.
   */
  add(planned: readonly PlannedNotification[], now: Date): Promise<number>;
  /**
   * Leases what is due, whole targets at a time, those waiting longest first, to `holder` for `leaseFor` milliseconds.
   * Skips what others hold, targets with something in `sending`, and stopped targets: what is planned for those waits
   * until they are heard from again, or expires. May hand out less than is due where others claim at once.
   */
  claim(holder: string, now: Date, leaseFor: number, mostTargets: number): Promise<readonly Claim[]>;
  /** To `sending`, before the request. False, and nothing changed, where the holder's lease on any of them has ended. */
  begin(holder: string, keys: readonly string[], now: Date): Promise<boolean>;
  /** Only what this holder has; an entry that became `unknown` meanwhile may still become `sent`. */
  settle(holder: string, keys: readonly string[], settlement: Settlement, now: Date): Promise<void>;
  /** Gives back what is leased and not begun, for others to take at once. */
  release(holder: string, now: Date): Promise<void>;
  /** What was `sending` under a lease that has ended becomes `unknown`; what is planned and too late becomes `expired`. */
  expire(now: Date): Promise<{ readonly unknown: number; readonly expired: number }>;
  /** Of the planned ones not leased now; resolves to their number. */
  withdraw(keys: readonly string[], now: Date): Promise<number>;
  /** By `dueAt`, then key. */
  read(query: LedgerQuery): Promise<readonly LedgerEntry[]>;
  /**
   * When a claim could next hand something out: the earliest next attempt of what is planned for targets that are not
   * stopped, or the end of its lease. Null where there is none.
   */
  nextAttempt(): Promise<Date | null>;
}
