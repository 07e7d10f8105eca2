/** Memory after so many questions, in bytes. */
export interface Level {
  readonly asked: number;
  /** What the bot still needs when everything else has been collected. */
  readonly needed: number;
  /** What the process holds. */
  readonly rss: number;
}

/** Asks a bot of its own so many questions, and reads after every `each` of them what memory it needs. */
export function soak(
  questions: number,
  each: number,
  told?: (level: Level) => void,
): Promise<{ readonly levels: readonly Level[]; readonly errors: number; readonly faults: readonly string[] }>;
