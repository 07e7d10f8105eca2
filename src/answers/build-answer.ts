import { findMeeting } from '../meetings/find-meeting';
import type { Passage } from '../meetings/meeting';
import type { Register, RegisterItem, RegisterMeeting } from '../meetings/register';
import type { Filters, Intent, Question } from '../questions/question';
import type { Index } from '../search/built-index';
import type { Hit, Hits } from '../search/hit';
import { appoints } from '../search/rank-items';
import { searchIndex } from '../search/search-index';
import type { Answer, AnswerHit } from './answer';
import { searchBeyondLimits, type BeyondLimits } from './beyond-limits';
import { buildHit } from './build-hit';
import { meetingsAskedFor, placeFilters } from './choose-meeting';
import { buildCoverage } from './coverage';
import { decisionsAskedFor, itemsAtPlace, itemsInOrder, itemsOfCase } from './list-items';
import { asksForList, listMeetings, nearestMeetings, nextOfEach } from './list-meetings';
import { buildOverview, findAttendance } from './meeting-overview';
import { findAnnounced, findNextMeeting } from './next-meeting';
import { itemsEndedIn, outcomeAskedFor } from './outcome-asked';
import { buildTrail } from './trail';
import { isWithin } from './within-filters';
import { withoutPlace } from './without-place';

/** A card pages through five at a time; who needs more than ten asks more narrowly. */
const mostHits = 10;

/** What an answer is made from. */
interface Asked {
  readonly question: Question;
  readonly register: Register;
  readonly index: Index;
  /** ISO date in Danish time. */
  readonly today: string;
}

/** The part of an answer that depends on what is asked; `hits` may hold more than are shown. */
type Found = Partial<Pick<Answer, 'nextMeeting' | 'meeting' | 'meetings' | 'attendance' | 'suggestion'>> & {
  readonly hits: readonly Hit[];
};

const finders = {
  decision: (asked) =>
    asked.question.subject === ''
      ? listed(decisionsAskedFor(asked.register, asked.question, asked.today))
      : search(asked),
  subject: search,
  statement: (asked) => (asked.question.subject === '' ? listed(statementsAskedFor(asked)) : search(asked)),
  appointment: (asked) =>
    asked.question.subject === '' ? listAppointments(appointmentsAskedFor(asked)) : search(asked),
  history: (asked) => (asked.question.subject === '' ? { hits: [] } : search(asked)),
  caseNumber: (asked) => withinCase(asked) ?? orSearch(itemsOfCase(asked.register, asked.question), asked),
  item: (asked) => orSearch(itemsAtPlace(asked.register, asked.question, asked.today), asked),
  meeting: showMeeting,
  nextMeeting: showComing,
  smallTalk: () => ({ hits: [] }),
} satisfies Record<Intent, (asked: Asked) => Found>;

/**
 * What the bot says to a question, with at most `most` hits. Pure: the same question over the same register on the same
 * day gives the same.
 */
export function buildAnswer(
  question: Question,
  register: Register,
  index: Index,
  today: string,
  most = mostHits,
): Answer {
  const asked = narrow({ question, register, index, today });
  const outcome = outcomeAskedFor(asked.question);
  const within: Found =
    outcome === null
      ? finders[question.intent](asked)
      : listed(itemsEndedIn(outcome, asked.register, asked.question, today));
  const search = (widened: Question): Hits => searchIndex(index, widened);
  const beyond = within.hits.length === 0 && outcome === null ? searchBeyondLimits(asked.question, search) : null;
  // A region that turned out to be part of the subject limits nothing, and the answer says so.
  const understood = beyond && !beyond.isOutsidePeriod ? beyond.question : question;
  const found: Found = beyond ?? within;
  const isHistory = question.intent === 'history';
  // Quoting an item costs more than finding it: only what is shown is quoted, and of a history each step.
  const hits = buildHits(isHistory ? found.hits : found.hits.slice(0, most), register);
  return {
    question: question.text,
    language: question.language,
    intent: question.intent,
    subject: understood.subject,
    topic: question.topic,
    filters: understood.filters,
    ...(question.change ? { change: question.change } : {}),
    coverage: buildCoverage(register, coveredBy(asked.question, beyond)),
    hits: hits.slice(0, most),
    outsidePeriod: beyond?.isOutsidePeriod ?? false,
    nextMeeting: found.nextMeeting ?? null,
    meeting: found.meeting ?? null,
    ...(found.meetings ? { meetings: found.meetings } : {}),
    ...narrowedTo(question, asked),
    ...whatElse(found, asked),
    attendance: found.attendance ?? null,
    trail: isHistory ? buildTrail(hits) : null,
    suggestion: found.suggestion ?? null,
  };
}

/** What is said beside finding nothing: no such item, or no meeting at that time. */
function whatElse(
  { hits, meeting, meetings, nextMeeting }: Found,
  { question, register, today }: Asked,
): Partial<Answer> {
  if (hits.length > 0 || meeting || meetings || nextMeeting || question.intent === 'smallTalk') return {};
  const nearest = nearestMeetings(register, question, today);
  if (nearest.length > 0) return { nearest };
  return question.itemNumber === null ? {} : { missingItem: question.itemNumber };
}

/** "på sidste møde om botilbud" and "den 19. juni 2024" become filters for the meeting that they mean. */
function narrow(asked: Asked): Asked {
  const { question, register, today } = asked;
  const { filters, meetingDate } = question;
  if (meetingDate !== null) return withFilters(asked, { ...filters, from: meetingDate, to: meetingDate });
  // Who was there stands in the newest minutes, not on an agenda that is newer still.
  if (!question.latest || question.topic === 'attendance' || !isNarrowed(question)) return asked;
  const [latest] = meetingsAskedFor(register, question, today);
  if (!latest) return asked;
  const { body, date } = latest;
  const narrowed = withFilters(asked, { ...filters, bodies: [body], from: date, to: date });
  return { ...narrowed, question: { ...narrowed.question, latest: false } };
}

/** Whole meetings, items by their place and decisions without a subject choose the latest meeting themselves. */
function isNarrowed({ subject, intent }: Question): boolean {
  return subject !== '' || intent === 'appointment' || intent === 'statement';
}

/** The meeting that "på sidste møde" was narrowed to; what else is asked says itself which meeting it is about. */
function narrowedTo(question: Question, { question: asked }: Asked): Partial<Answer> {
  const [body] = asked.filters.bodies;
  const { from: date } = asked.filters;
  return question.latest && !asked.latest && body !== undefined && date !== null
    ? { latestMeeting: { body, date } }
    : {};
}

function withFilters(asked: Asked, filters: Filters): Asked {
  return { ...asked, question: { ...asked.question, filters } };
}

/** What was searched in the end: a limit that was part of the subject is none. */
function coveredBy(question: Question, beyond: BeyondLimits | null): Filters {
  const { filters, topic } = question;
  // A paper of any year may name the meetings of another.
  if (asksForList(question) || topic === 'agendaOut') return { ...filters, from: null, to: null };
  if (beyond === null) return filters;
  return beyond.isOutsidePeriod ? { ...filters, from: null, to: null } : beyond.question.filters;
}

function search({ question, index }: Asked): Hits {
  return searchIndex(index, question);
}

/** "SAG-2024-00126 flygtninge": one number covers a whole meeting, and the words say which of its items is meant. */
function withinCase(asked: Asked): Found | null {
  const found = asked.question.subject === '' ? null : search(asked);
  return found !== null && found.hits.length > 0 ? found : null;
}

/** Items asked for by their place; what has no such place may still be found by its words, or by a text with the number. */
function orSearch(items: readonly RegisterItem[], asked: Asked): Found {
  if (items.length > 0) return listed(items);
  const searches = withoutPlace(asked.question).map((question) => search({ ...asked, question }));
  return searches.find(({ hits }) => hits.length > 0) ?? searches.at(-1) ?? listed(items);
}

/** Items that nobody searched for are all as good; each is quoted by its decision or recommendation. */
function listed(items: readonly RegisterItem[]): Found {
  return { hits: items.map((item) => ({ item, score: 1, passage: null, matches: [] })) };
}

/** Who was appointed may stand in the background of an item that was only taken note of. */
function listAppointments(items: readonly RegisterItem[]): Found {
  const background = ({ appointments, passages }: RegisterItem): Passage | null =>
    appointments.length > 0 ? null : (passages.find(({ section }) => section === 'background') ?? null);
  return { hits: items.map((item) => ({ item, score: 1, passage: background(item), matches: [] })) };
}

/** The next meeting, beside it a list of those asked for; the paper that plans a year is found by its words. */
function showComing(asked: Asked): Found {
  const { question, register, today } = asked;
  const nextMeeting = findNextMeeting(register, placeFilters(question), today);
  if (question.topic === 'agendaOut') return { hits: [], nextMeeting, meetings: nextOfEach(register, question, today) };
  if (!asksForList(question)) return { hits: [], nextMeeting };
  const everyYear = { ...question, filters: { ...question.filters, from: null, to: null } };
  const { hits } = question.subject === '' ? { hits: [] } : search({ ...asked, question: everyYear });
  return { hits, nextMeeting, meetings: listMeetings(register, question, today) };
}

function showMeeting({ question, register, today }: Asked): Found {
  if (question.topic === 'meetings') return { hits: [], meetings: listMeetings(register, question, today) };
  const meetings = meetingsAskedFor(register, question, today);
  const meeting = question.topic === 'attendance' ? (meetings.find(hasAttendance) ?? meetings[0]) : meetings[0];
  if (!meeting) return { hits: [], nextMeeting: findComing(question, register, today) };
  const overview = { meeting: buildOverview(meeting) };
  if (question.topic === null) return { ...listed(itemsInOrder(meeting)), ...overview };
  const { municipality, topic } = question;
  const isNamed = topic === 'attendance' && municipality !== null;
  return { hits: [], ...overview, attendance: isNamed ? findAttendance(meeting, municipality) : null };
}

/** "Hvad skal vi drøfte i morgen?": what is known of a meeting of which no papers are out. */
function findComing(
  { topic, meetingDate, ...question }: Question,
  register: Register,
  today: string,
): Answer['nextMeeting'] {
  const isToCome = topic === null && meetingDate !== null && meetingDate >= today;
  return isToCome ? findAnnounced(register, placeFilters({ ...question, topic, meetingDate }), meetingDate) : null;
}

function hasAttendance({ participants, absent }: RegisterMeeting): boolean {
  return participants.length > 0 || absent.length > 0;
}

/** Items that appoint somebody or are there to appoint, also where who it was could not be read. */
function appointmentsAskedFor(asked: Asked): RegisterItem[] {
  return newestFirst(asked).filter((item) => appoints(item) || item.outcomes.includes('appointed'));
}

function statementsAskedFor(asked: Asked): RegisterItem[] {
  const { circle } = asked.question.filters;
  const says = (item: RegisterItem): boolean =>
    item.statements.some((said) => circle === null || said.circle === circle);
  return newestFirst(asked).filter(says);
}

function newestFirst({ register, question }: Asked): RegisterItem[] {
  return [...register.meetings]
    .filter((meeting) => isWithin(meeting, question.filters))
    .sort((a, b) => b.date.localeCompare(a.date))
    .flatMap(itemsInOrder);
}

function buildHits(hits: readonly Hit[], register: Register): AnswerHit[] {
  return hits.flatMap((hit) => {
    const meeting = findMeeting(register, hit.item.meetingId);
    return meeting ? [buildHit(hit, meeting)] : [];
  });
}
