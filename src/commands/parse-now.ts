import { danishDay } from '../danish/danish-day';
import { danishMoment } from '../danish/danish-moment';
import { UsageFault } from './usage-fault';

/** "2026-11-21", also with a time. Refuses "21.11.2026" and "2026". */
const isoStart = /^(\d{4}-\d{2}-\d{2})(?:$|[T ]\d{2}:\d{2})/u;

/** "…T23:30Z", "…T23:30+01:00". Refuses a time without zone, which is Danish. */
const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/iu;

/** The day that `--now` means. Throws a {@link UsageFault} for anything but an ISO date or time that exists. */
export function parseNow(value: string): string {
  const day = isoStart.exec(value)?.[1];
  const moment = new Date(value);
  if (day === undefined || Number.isNaN(moment.getTime()) || !isRealDay(day)) throw new UsageFault('badNow', value);
  return value.length > 10 && zoned.test(value) ? danishDay(moment) : day;
}

/** The moment that `--now` means: Danish time where no zone is named, midnight where no time is. */
export function parseMoment(value: string): Date {
  const day = parseNow(value);
  return zoned.test(value) && value.length > 10 ? new Date(value) : danishMoment(day, value.slice(11, 16) || '00:00');
}

/** JavaScript reads "2026-02-30" as 2 March. */
function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
