/** Waits between attempts, in milliseconds. */
export interface BackOffTimes {
  /** After the first attempt; doubled after each more. */
  readonly first: number;
  readonly longest: number;
}

/**
 * Teams' limits for one conversation are those of 1, 2 and 30 seconds, so that a few seconds are often enough; what fails
 * for a quarter of an hour is not mended by asking more often.
 */
export const usualBackOff: BackOffTimes = { first: 4_000, longest: 15 * 60_000 };

/** Nobody asks in earnest to be left alone for longer; in milliseconds. */
const longestAsked = 24 * 60 * 60_000;

/** "120"; refuses "1.5", "-1" and "". */
const seconds = /^\d{1,9}$/u;

/**
 * Milliseconds until the next attempt after `attempts` failed ones. Half of it is fixed and half by chance (0 to 1), so
 * that what failed together does not come back together.
 */
export function backOff(attempts: number, chance: number, { first, longest }: BackOffTimes = usualBackOff): number {
  const whole = Math.min(first * 2 ** Math.max(attempts - 1, 0), longest);
  return Math.round((whole * (1 + chance)) / 2);
}

/** Milliseconds that "120" or "Sun, 22 Nov 2026 10:00:00 GMT" asks to wait; null for anything else. */
export function parseRetryAfter(header: string | null, now: Date): number | null {
  const text = header?.trim() ?? '';
  const wait = seconds.test(text) ? Number(text) * 1_000 : Date.parse(text) - now.getTime();
  // Date.parse takes "-1" and "1.5" for years and days.
  const isDate = /[a-z]/iu.test(text);
  if (!seconds.test(text) && !isDate) return null;
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), longestAsked);
}
