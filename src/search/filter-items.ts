import { regionOfCircle } from '../meetings/regions';
import type { RegisterItem } from '../meetings/register';
import type { Question } from '../questions/question';
import { isResolved } from './item-standing';

type Test = (item: RegisterItem) => boolean;

/** A test that tells the items within what limits the question. */
export function itemFilter(question: Question, items: readonly RegisterItem[]): Test {
  if (isUnlimited(question)) return () => true;
  const ofMeeting = meetingFilter(question);
  const latest = question.latest ? latestMeeting(items.filter(ofMeeting)) : null;
  return (item) => ofMeeting(item) && (!question.latest || item.meetingId === latest) && isItem(item, question);
}

function isUnlimited({ filters, itemNumber, caseNumber, meetingDate, latest }: Question): boolean {
  const { bodies, circle, from, to, status } = filters;
  const limits = [circle, from, to, status, itemNumber, caseNumber, meetingDate];
  return bodies.length === 0 && !latest && limits.every((limit) => limit === null);
}

function meetingFilter(question: Question): Test {
  const { filters, meetingDate } = question;
  const bodies = bodiesOf(question);
  return ({ body, date }) =>
    (bodies.length === 0 || bodies.includes(body)) &&
    isBetween(date, filters.from, filters.to) &&
    isBetween(date, meetingDate, meetingDate);
}

function isItem(item: RegisterItem, { filters, itemNumber, caseNumber }: Question): boolean {
  return (
    (filters.status !== 'decided' || isResolved(item)) &&
    (filters.status !== 'recommended' || item.kind === 'agenda') &&
    (itemNumber === null || item.number === itemNumber) &&
    (caseNumber === null || item.caseNumber === caseNumber)
  );
}

/** The bodies named; a circle stands for the body of its region. */
export function bodiesOf({ filters }: Question): readonly string[] {
  if (filters.bodies.length > 0) return filters.bodies;
  const body = filters.circle ? regionOfCircle(filters.circle)?.body : undefined;
  return body ? [body] : [];
}

/** A meeting of which only the month is known ("2022-09") lies in a period when any day of that month does. */
function isBetween(date: string, from: string | null, to: string | null): boolean {
  return (from === null || `${date}-31` >= from) && (to === null || date <= to);
}

function latestMeeting(items: readonly RegisterItem[]): string | null {
  const [first] = items;
  if (!first) return null;
  return items.reduce((best, item) => (item.date > best.date ? item : best), first).meetingId;
}
