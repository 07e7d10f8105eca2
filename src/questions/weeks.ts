import { addDays } from '../danish/days';
import type { Span } from './time-reading';

/** The days of the week from Sunday on, in bare letters, Danish and English. */
const names =
  'sondag|sunday mandag|monday tirsdag|tuesday onsdag|wednesday torsdag|thursday fredag|friday lordag|saturday';

const weekdayNames = names.split(' ').map((each) => each.split('|'));

/** "mandag", "friday": as they stand in a regular expression. */
export const anyWeekday = weekdayNames.flat().join('|');

/** 0 for Sunday to 6 for Saturday. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function mondayOf(day: string): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** Monday to Sunday of the week of a day, or of one so many weeks later. */
export function weekOf(day: string, weeksLater = 0): Span {
  const monday = addDays(mondayOf(day), weeksLater * 7);
  return { from: monday, to: addDays(monday, 6) };
}

/** Monday of an ISO week: the week of 4 January is the first. Null for week 54, and for 53 of a year without it. */
export function mondayOfWeek(year: number, week: number): string | null {
  const monday = addDays(mondayOf(`${String(year)}-01-04`), (week - 1) * 7);
  const isOfYear = addDays(monday, 3).startsWith(`${String(year)}-`);
  return week >= 1 && isOfYear ? monday : null;
}

/** Days from a day to the next one of a weekday's name, 1 to 7; null for what names none. */
function daysUntil(name: string, today: string): number | null {
  const wanted = weekdayNames.findIndex((each) => each.includes(name));
  return wanted < 0 ? null : (wanted - weekdayOf(today) + 7) % 7 || 7;
}

/** "mandag", "friday": the next one after today; null for what names none. */
export function nextWeekday(name: string, today: string): Span | null {
  const days = daysUntil(name, today);
  return days === null ? null : single(addDays(today, days));
}

/** The last one before today: on a Monday "i mandags" is a week ago. */
export function lastWeekday(name: string, today: string): Span | null {
  const days = daysUntil(name, today);
  return days === null ? null : single(addDays(today, days === 7 ? -7 : days - 7));
}

function single(day: string): Span {
  return { from: day, to: day };
}
