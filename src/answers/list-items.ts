import type { Register, RegisterItem, RegisterMeeting } from '../meetings/register';
import type { Question } from '../questions/question';
import { itemStanding } from '../search/item-standing';
import { meetingsAskedFor } from './choose-meeting';
import { hitStatus } from './hit-status';

/** Order within a meeting: what it was about comes before what every meeting has. */
const standingOrder = { subject: 0, standing: 1, procedural: 2 } satisfies Record<
  ReturnType<typeof itemStanding>,
  number
>;

/** The items of a meeting in the order of the agenda, those that every meeting has last. */
export function itemsInOrder(meeting: RegisterMeeting): RegisterItem[] {
  return [...meeting.items].sort((a, b) => standingOrder[itemStanding(a)] - standingOrder[itemStanding(b)]);
}

/**
 * "Hvad blev besluttet?": the decisions of the latest meeting that has minutes, or of the meeting, the date or the
 * period asked for, newest meeting first.
 */
export function decisionsAskedFor(register: Register, question: Question, today: string): RegisterItem[] {
  const meetings = meetingsAskedFor(register, question, today);
  const { from, to } = question.filters;
  const isOpen = !question.latest && question.meetingDate === null;
  const withMinutes = meetings.filter((meeting) => meeting.kinds.includes('minutes'));
  if (isOpen && (from !== null || to !== null))
    return (withMinutes.length > 0 ? withMinutes : meetings).flatMap(decisionsOf);
  // Who wants decisions only is not shown what nobody knows to be decided.
  const latest = question.filters.status === 'decided' ? withMinutes[0] : meetings[0];
  const chosen = isOpen ? (withMinutes[0] ?? meetings[0]) : latest;
  return chosen ? decisionsOf(chosen) : [];
}

/** The items of the minutes that have a decision; without minutes all items, none of which says it was decided. */
export function decisionsOf(meeting: RegisterMeeting): RegisterItem[] {
  const items = itemsInOrder(meeting);
  if (!meeting.kinds.includes('minutes')) return items;
  const decided = items.filter((item) => item.kind === 'minutes' && item.sections.decision !== null);
  return [...decided.filter(isDecided), ...decided.filter((item) => !isDecided(item))];
}

function isDecided(item: RegisterItem): boolean {
  return hitStatus(item) === 'decided';
}

/** "punkt 2.3 på sidste møde", also by the number it had on the agenda; a number above ("2") stands for all below. */
export function itemsAtPlace(register: Register, question: Question, today: string): RegisterItem[] {
  const { itemNumber } = question;
  if (itemNumber === null) return [];
  const meetings = meetingsAskedFor(register, question, today);
  const asked =
    question.latest || question.meetingDate !== null ? meetings.slice(0, question.latest ? 1 : undefined) : meetings;
  const found = asked.map((meeting) => itemsByNumber(meeting, itemNumber)).find((items) => items.length > 0);
  return found ?? [];
}

function itemsByNumber({ items }: RegisterMeeting, number: string): RegisterItem[] {
  const matchers: readonly ((item: RegisterItem) => boolean)[] = [
    (item) => item.number === number,
    (item) => item.sources.some((source) => source.number === number),
    (item) => item.number.startsWith(`${number}.`),
  ];
  return matchers.map((matches) => items.filter(matches)).find((found) => found.length > 0) ?? [];
}

/** All items with the case number, newest meeting first. In KL's papers one number often covers a whole meeting. */
export function itemsOfCase(register: Register, question: Question): RegisterItem[] {
  const { caseNumber } = question;
  if (caseNumber === null) return [];
  const key = caseNumber.toLowerCase();
  return [...register.meetings]
    .sort((a, b) => b.date.localeCompare(a.date))
    .flatMap((meeting) => itemsInOrder(meeting))
    .filter((item) => item.caseNumber?.toLowerCase() === key);
}
