import type { Contexts } from './contexts';
import type { Feedback } from './feedback';
import type { Preferences } from './preferences';
import type { ProcessedActivities } from './processed-activities';

/**
 * What outlives a restart. Every method may reject with a {@link StoreFault}; content that cannot be read is treated as
 * absent and never thrown.
 */
export interface Store {
  readonly contexts: Contexts;
  readonly preferences: Preferences;
  readonly feedback: Feedback;
  readonly activities: ProcessedActivities;
  /** Removes what has served its time. Opening and writing do it too; a bot that nobody talks to needs it once a day. */
  removeExpired(now: Date): Promise<void>;
  /** May be called twice. Nothing else works afterwards. */
  close(): Promise<void>;
}
