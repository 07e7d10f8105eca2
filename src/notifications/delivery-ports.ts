import type { News } from '../answers/news';
import type { Card } from '../cards/card';
import type { Ledger } from '../store/ledger';
import type { KnownTarget } from '../store/targets';
import { type BackOffTimes, usualBackOff } from './back-off';
import type { Cause } from './notification';
import type { Pace } from './pace';
import type { Send } from './send';

/** What is worth a line of the log: numbers and names of our own, never who somebody is. */
export type Report = (
  level: 'info' | 'warn' | 'error',
  event: string,
  fields?: Readonly<Record<string, string | number>>,
) => void;

/** In milliseconds. */
export interface DeliveryTimes {
  /** How long what is claimed belongs to this process. What a dead one was sending is unknown only when it is over. */
  readonly lease: number;
  /** The longest that one message takes, from its beginning to the ledger's knowing what became of it. */
  readonly message: number;
  readonly backOff: BackOffTimes;
}

/**
 * - lease: a database that goes away for a minute is back before it ends, so that what was being sent meanwhile is
 *   settled as what it was. People wait as long for what a dead process had taken.
 * - message: the time of a sending, and some for the ledger.
 */
export const usualDeliveryTimes: DeliveryTimes = { lease: 120_000, message: 25_000, backOff: usualBackOff };

/** What a delivery needs of the world. */
export interface DeliveryPorts {
  readonly ledger: Ledger;
  readonly send: Send;
  /** The news of a cause as the papers have it now; null where they have it no longer. */
  readonly buildNews: (cause: Cause) => News | null;
  readonly render: (target: KnownTarget, news: readonly News[]) => Promise<Card>;
  readonly pace: Pace;
  readonly now: () => Date;
  /** Ends after so many milliseconds, or when the bot stops. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** From 0 to 1. */
  readonly chance: () => number;
  readonly report: Report;
  /** For errors, which are described by whoever keeps the log. */
  readonly fail: (event: string, error: unknown) => void;
  /** Aborted when the bot stops: what is on its way is settled, nothing more is begun. */
  readonly signal: AbortSignal;
  readonly times: DeliveryTimes;
}
