import { monthName, parseDateParts, weekdayNumber } from './written-dates';

const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const months = 'January February March April May June July August September October November December'.split(' ');

const shortMonths = 'Jan Feb March April May June July Aug Sept Oct Nov Dec'.split(' ');

/** "21 November 2023", "September 2022". */
export function writeDate(date: string): string {
  const { year, month, day } = parseDateParts(date);
  const name = monthName(months, month);
  return day === null ? `${name} ${year}` : `${day} ${name} ${year}`;
}

/** "on 21 November 2023", "in September 2022". */
export function onDate(date: string): string {
  return `${parseDateParts(date).day === null ? 'in' : 'on'} ${writeDate(date)}`;
}

/** "of 21 November 2023", "in September 2022": what follows "the meeting". */
export function ofDate(date: string): string {
  return `${parseDateParts(date).day === null ? 'in' : 'of'} ${writeDate(date)}`;
}

/** "Tuesday 21 November 2023", "September 2022". */
export function writeDayAndDate(date: string): string {
  if (parseDateParts(date).day === null) return writeDate(date);
  return `${weekdays[weekdayNumber(date)] ?? ''} ${writeDate(date)}`;
}

export function writeShortMonth(date: string): string {
  const { year, month } = parseDateParts(date);
  return `${monthName(shortMonths, month)} ${year}`;
}

/** "09:30" → "9:30". */
function clock(time: string): string {
  return time.replace(/^0/u, '');
}

/** "9:30–12:00", "9:30". */
export function writeTime(start: string, end: string | null): string {
  return end === null ? clock(start) : `${clock(start)}–${clock(end)}`;
}
