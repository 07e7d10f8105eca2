import { addDays } from './days';
import { publicHolidays } from './public-holidays';
import { remember } from './remember';

/** Days that are no public holidays but on which offices are closed: 24 and 31 December. */
const quietDays = ['12-24', '12-31'];

/** Of "2026". More years than anybody plans for are remembered. */
const daysOff = remember(
  (year): ReadonlySet<string> =>
    new Set([...publicHolidays(Number(year)), ...quietDays.map((day) => `${year}-${day}`)]),
  100,
);

/** True for an ISO date on which people are at work: no weekend, public holiday, 24 or 31 December. */
export function isWorkingDay(day: string): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !daysOff(day.slice(0, 4)).has(day);
}

/** The working day before a day, never the day itself. */
export function lastWorkingDayBefore(day: string): string {
  const before = addDays(day, -1);
  return isWorkingDay(before) ? before : lastWorkingDayBefore(before);
}

/** The working day after a day, never the day itself. */
export function nextWorkingDay(day: string): string {
  const after = addDays(day, 1);
  return isWorkingDay(after) ? after : nextWorkingDay(after);
}
