import type { Subscription } from '../store/subscriptions';
import type { PlannedMeeting } from '../meetings/meeting-plan';
import type { LedgerEntry } from '../store/ledger';
import { afterPause } from './due';
import { toldForDays, type Cause, type FindsNew, type RegisterEvent } from './notification';

/** Something that one target is to hear, as far as is known now. */
export interface Fact {
  /** Of the fact, whether or not it was planned before. */
  readonly key: string;
  readonly target: string;
  readonly meeting: string | null;
  readonly cause: Cause;
  /** When it should be told, also where that has passed. */
  readonly scheduled: Date;
  readonly dueAt: Date;
  readonly notAfter: Date;
}

/** Something that happened, and when. */
export type DatedEvent = RegisterEvent & { readonly happenedAt: Date; readonly key: string };

/** What facts are found from. */
export interface Planning {
  readonly now: Date;
  /** The first moment from now on at which people are told things. */
  readonly opening: Date;
  readonly meetings: ReadonlyMap<string, PlannedMeeting>;
  /** Those worth telling still, oldest first. */
  readonly events: readonly DatedEvent[];
  readonly ledger: ReadonlyMap<string, LedgerEntry>;
  /** When somebody was last reminded of a meeting, by the beginning of the key. */
  readonly lastReminded: ReadonlyMap<string, Date>;
  readonly findsNew: FindsNew;
}

/** What a fact is before its time is known. */
export type Telling = Pick<Fact, 'key' | 'meeting' | 'cause' | 'scheduled' | 'notAfter'>;

/** A fact at its time, or as soon as may be where that has passed; null where that is too late. */
export function asFact(
  told: Telling,
  subscription: Subscription,
  { now, opening }: Pick<Planning, 'now' | 'opening'>,
): Fact | null {
  const scheduled = afterPause(told.scheduled, subscription);
  const dueAt = scheduled >= now ? scheduled : afterPause(opening, subscription);
  if (dueAt >= told.notAfter) return null;
  const { key, meeting, cause, notAfter } = told;
  return { key, target: subscription.target, meeting, cause, scheduled, dueAt, notAfter };
}

/** Nobody knows whether what is `unknown` arrived: it counts as heard, as it is never sent again. */
export function isHeard({ state }: LedgerEntry): boolean {
  return state === 'sent' || state === 'sending' || state === 'unknown';
}

/** When news that are no reminder are worth telling no longer. */
export function toldUntil(happenedAt: Date): Date {
  return new Date(happenedAt.getTime() + toldForDays * 24 * 60 * 60 * 1000);
}

export function earlier(a: Date, b: Date): Date {
  return a < b ? a : b;
}
