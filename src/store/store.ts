import type { CalendarKeys } from './calendar-keys';
import type { Contexts } from './contexts';
import type { Feedback } from './feedback';
import type { Ledger } from './ledger';
import type { NewsLog } from './news-log';
import type { Preferences } from './preferences';
import type { ProcessedActivities } from './processed-activities';
import type { Secrets } from './secrets';
import type { Subscriptions } from './subscriptions';
import type { Targets } from './targets';

/** How many there were of each kind that was kept of a person. */
export interface Forgotten {
  readonly preferences: number;
  /** Personal chats: how to reach the person. */
  readonly targets: number;
  readonly subscriptions: number;
  /** Followed ones. */
  readonly subjects: number;
  /** In the ledger: planned, sent and others. */
  readonly notifications: number;
  readonly calendarKeys: number;
  readonly contexts: number;
}

/**
 * What outlives a restart. Every method may reject with a {@link StoreFault}; content that cannot be read is treated as
 * absent and never thrown.
 */
export interface Store {
  readonly contexts: Contexts;
  readonly preferences: Preferences;
  readonly feedback: Feedback;
  readonly activities: ProcessedActivities;
  readonly targets: Targets;
  readonly subscriptions: Subscriptions;
  readonly ledger: Ledger;
  readonly newsLog: NewsLog;
  readonly calendarKeys: CalendarKeys;
  readonly secrets: Secrets;
  /**
   * Removes a person's choices, personal chats and all that belongs to those, at once. What was last talked about is kept
   * by conversation only: `conversations` names the person's, as they were named to {@link Contexts}.
   */
  forgetPerson(person: string, now: Date, conversations?: readonly string[]): Promise<Forgotten>;
  /** Removes what has served its time. Opening and writing do it too; a bot that nobody talks to needs it once a day. */
  removeExpired(now: Date): Promise<void>;
  /** May be called twice. Nothing else works afterwards. */
  close(): Promise<void>;
}
