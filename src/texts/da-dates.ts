import { monthNames } from '../danish/dates';
import { monthName, parseDateParts, weekdayNumber } from './written-dates';

const weekdays = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'];

const shortMonths = 'jan. feb. marts april maj juni juli aug. sept. okt. nov. dec.'.split(' ');

/** "21. november 2023", "september 2022". */
export function writeDate(date: string): string {
  const { year, month, day } = parseDateParts(date);
  const name = monthName(monthNames, month);
  return day === null ? `${name} ${year}` : `${day}. ${name} ${year}`;
}

/** "21. november 2023", but "i september 2022": what follows "stod på dagsordenen". */
export function onDate(date: string): string {
  return parseDateParts(date).day === null ? `i ${writeDate(date)}` : writeDate(date);
}

/** "tirsdag den 21. november 2023", "september 2022". */
export function writeDayAndDate(date: string): string {
  if (parseDateParts(date).day === null) return writeDate(date);
  return `${weekdays[weekdayNumber(date)] ?? ''} den ${writeDate(date)}`;
}

export function writeShortMonth(date: string): string {
  const { year, month } = parseDateParts(date);
  return `${monthName(shortMonths, month)} ${year}`;
}

/** "09:30" → "9.30". */
function clock(time: string): string {
  return time.replace(/^0/u, '').replace(':', '.');
}

/** "kl. 9.30–12.00", "kl. 9.30". */
export function writeTime(start: string, end: string | null): string {
  return end === null ? `kl. ${clock(start)}` : `kl. ${clock(start)}–${clock(end)}`;
}
