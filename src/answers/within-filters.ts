import { regionOfCircle } from '../meetings/regions';
import type { RegisterMeeting } from '../meetings/register';
import type { Filters } from '../questions/question';

type Placed = Pick<RegisterMeeting, 'body' | 'date'>;

/** True where a meeting lies within the bodies, the circle and the period asked for. */
export function isWithin(meeting: Placed, filters: Filters): boolean {
  return isOfBodies(meeting.body, filters) && isInPeriod(meeting.date, filters);
}

/** A circle stands for itself and for the council of its region. */
export function isOfBodies(body: string, { bodies, circle }: Pick<Filters, 'bodies' | 'circle'>): boolean {
  if (bodies.length > 0) return bodies.includes(body);
  return circle === null || body.includes(circle) || regionOfCircle(circle)?.body === body;
}

/** A meeting of which only the month is known ("2022-09") counts when any day of that month does. */
function isInPeriod(date: string, { from, to }: Pick<Filters, 'from' | 'to'>): boolean {
  const [first, last] = date.length > 7 ? [date, date] : [`${date}-01`, `${date}-31`];
  return (from === null || last >= from) && (to === null || first <= to);
}
