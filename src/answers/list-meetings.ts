import type { Register, RegisterMeeting } from '../meetings/register';
import { settleDays, type SettledMeeting } from '../meetings/settle-days';
import type { Question } from '../questions/question';
import type { ListedMeeting } from './answer';
import { placeFilters } from './choose-meeting';
import { meetingSource } from './meeting-overview';
import { announcementSource } from './next-meeting';
import { isOfBodies, isWithin } from './within-filters';

/** A meeting that papers name, and where only its month is known the papers alone. */
type Known = Pick<SettledMeeting, 'body' | 'date' | 'own'> & { readonly settled: SettledMeeting | null };

/** "Hvilke møder har vi i 2026", and the next meeting of a time that is named: "og i 2027". */
export function asksForList({ intent, topic, filters }: Question): boolean {
  if (topic === 'agendaOut') return false;
  return topic === 'meetings' || (intent === 'nextMeeting' && (filters.from !== null || filters.to !== null));
}

/** The meetings within the limits of a question, oldest first: held and to come, or to come where no time is named. */
export function listMeetings(register: Register, question: Question, today: string): ListedMeeting[] {
  return knownWithin(register, question, today).map(listed);
}

/** The next meeting of each council asked for, or the one on the day that is named: of these the agenda may be out. */
export function nextOfEach(register: Register, question: Question, today: string): ListedMeeting[] {
  const coming = knownWithin(register, question, today).filter(({ settled }) => settled?.status === 'planned');
  if (question.filters.from !== null) return coming.map(listed);
  const first = new Map<string, Known>();
  for (const meeting of coming) if (!first.has(meeting.body)) first.set(meeting.body, meeting);
  return [...first.values()].map(listed);
}

/** A day may have a meeting of each council. */
const mostOfPeriod = 5;

/**
 * Where the collection has no papers from the period asked for: the meetings that are known to be within it, else the
 * last one before it and the first after it. Empty for a period of which there are papers.
 */
export function nearestMeetings(register: Register, question: Question, today: string): ListedMeeting[] {
  return knownNear(register, question, today).map(listed);
}

function knownNear(register: Register, question: Question, today: string): Known[] {
  const { from, to } = question.filters;
  const filters = placeFilters(question);
  const isPapered = register.meetings.some((meeting) => isWithin(meeting, filters));
  if ((from === null && to === null) || isPapered) return [];
  const anyTime = { ...question, intent: 'meeting' as const, filters: { ...question.filters, from: null, to: null } };
  const known = knownWithin(register, anyTime, today);
  const within = known.filter((meeting) => isWithin(meeting, filters)).slice(0, mostOfPeriod);
  if (within.length > 0) return within;
  const before = known.findLast(({ date }) => from !== null && date < from);
  const after = known.find(({ date }) => to !== null && date > to);
  return [before, after].filter((meeting) => meeting !== undefined);
}

/** Ids of the meetings whose papers name those that an answer lists. */
export function papersOfListed(register: Register, question: Question, today: string): string[] {
  const known =
    asksForList(question) || question.topic === 'agendaOut'
      ? knownWithin(register, question, today)
      : knownNear(register, question, today);
  return known.flatMap(({ own, settled }) => [own?.id, settled?.by.id].filter((id) => id !== undefined));
}

function knownWithin(register: Register, question: Question, today: string): Known[] {
  const filters = placeFilters(question);
  const asked = register.meetings.filter(({ body }) => isOfBodies(body, filters));
  const settled = settleDays({ meetings: asked }, today).map((each): Known => ({ ...each, settled: each }));
  const isAnyTime = filters.from === null && filters.to === null;
  const isComing = question.intent === 'nextMeeting' && isAnyTime;
  return [...settled, ...withoutDay(asked, settled)]
    .filter((meeting) => isWithin(meeting, filters) && (!isComing || meeting.date >= today))
    .sort((a, b) => a.date.localeCompare(b.date) || a.body.localeCompare(b.body));
}

/** Papers of which only the month is known, where no meeting of that month is. */
function withoutDay(papers: readonly RegisterMeeting[], known: readonly Known[]): Known[] {
  const isNew = ({ body, date }: RegisterMeeting): boolean =>
    date.length === 7 && !known.some((each) => each.body === body && each.date.startsWith(date));
  return papers.filter(isNew).map((own) => ({ body: own.body, date: own.date, own, settled: null }));
}

function listed({ body, date, own, settled }: Known): ListedMeeting {
  const kinds = own?.kinds ?? [];
  const { start = null, end = null, place = null } = settled ?? own ?? {};
  return {
    ...{ id: own?.id ?? null, body, date, start, end, place },
    hasAgenda: kinds.includes('agenda'),
    hasMinutes: kinds.includes('minutes'),
    isCancelled: settled?.status === 'cancelled',
    movedFrom: settled?.movedFrom ?? null,
    source: own ? meetingSource(own) : settled && announcementSource(settled),
  };
}
