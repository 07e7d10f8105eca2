import { regionOfCircle } from '../meetings/regions';
import type { RegisterItem } from '../meetings/register';
import type { Question } from '../questions/question';
import { isResolved } from './item-standing';

/** A test that tells the items within what limits the question. */
export function itemFilter(question: Question, items: readonly RegisterItem[]): (item: RegisterItem) => boolean {
  const { filters, itemNumber, caseNumber, meetingDate } = question;
  const bodies = bodiesOf(question);
  const within = (item: RegisterItem): boolean =>
    (bodies.length === 0 || bodies.includes(item.body)) &&
    isBetween(item.date, filters.from, filters.to) &&
    (filters.status === null || (filters.status === 'decided') === isResolved(item)) &&
    (itemNumber === null || item.number === itemNumber) &&
    (caseNumber === null || item.caseNumber === caseNumber) &&
    (meetingDate === null || isBetween(item.date, meetingDate, meetingDate));
  if (!question.latest) return within;
  const latest = latestMeeting(items.filter((item) => within({ ...item, number: itemNumber ?? item.number })));
  return (item) => item.meetingId === latest && within(item);
}

/** The bodies named; a circle stands for the body of its region. */
function bodiesOf({ filters }: Question): readonly string[] {
  if (filters.bodies.length > 0) return filters.bodies;
  const body = filters.circle ? regionOfCircle(filters.circle)?.body : undefined;
  return body ? [body] : [];
}

/** A meeting of which only the month is known ("2022-09") lies in a period when any day of that month does. */
function isBetween(date: string, from: string | null, to: string | null): boolean {
  return (from === null || `${date}-31` >= from) && (to === null || date <= to);
}

function latestMeeting(items: readonly RegisterItem[]): string | null {
  return (
    items.reduce<RegisterItem | null>((best, item) => (best && best.date > item.date ? best : item), null)?.meetingId ??
    null
  );
}
