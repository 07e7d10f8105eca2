/** Something that happened in the register. */
export interface NewsRecord {
  /** Unique for ever: "minutes/kkr-syddanmark/2026-09-08". */
  readonly key: string;
  /** JSON; the store does not look into it. */
  readonly content: string;
  readonly happenedAt: Date;
}

/** News are told for 7 days; kept longer so that commands can show why somebody heard something. */
export const newsKeptForDays = 60;

/**
 * What was last known of the register, and what has changed since. Several copies see the same change of the papers:
 * the first one records it.
 */
export interface NewsLog {
  /** JSON of the state and its number, which grows by one with each record; null before the first. */
  readState(): Promise<{ readonly content: string; readonly number: number } | null>;
  /**
   * Puts the state that follows number `after` (0 for the first) and its news into the store, both or neither. False,
   * and nothing changed, where another copy was first.
   */
  record(after: number, content: string, news: readonly NewsRecord[], now: Date): Promise<boolean>;
  /** Those that happened at or after `since`, oldest first. */
  readNews(since: Date): Promise<readonly NewsRecord[]>;
}
