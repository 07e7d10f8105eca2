import type { Moment } from '../texts/text-table';

/**
 * Whether a date lies ahead of today, both ISO. A month without a day ("2022-09") is "now" for the whole of that
 * month: whether its meeting has been held is not known.
 */
export function momentOf(date: string, today: string): Moment {
  const day = today.slice(0, date.length);
  if (date === day) return 'now';
  return date > day ? 'ahead' : 'over';
}
