import type { Register, RegisterMeeting } from '../meetings/register';
import type { Question } from '../questions/question';
import { readRegionAsSubject } from './beyond-limits';
import { isHeld, meetingsAskedFor, placeFilters } from './choose-meeting';
import { papersOfListed } from './list-meetings';
import { outcomeAskedFor } from './outcome-asked';
import { isOfBodies } from './within-filters';
import { withoutPlace } from './without-place';

/** What of the papers an answer is made of, where they are too many to have all at hand. */
export interface Needs {
  /** Ids of meetings of which every item is needed. */
  readonly meetings: readonly string[];
  /** Questions to look for by their words. */
  readonly searches: readonly Question[];
  /** Items to list by what they have. */
  readonly listed: 'statements' | 'appointments' | 'place' | null;
}

/** An answer shows ten items, and no meeting worth asking about has fewer than two on its agenda. */
const mostMeetings = 6;

/** The newest papers of a council name its coming meeting; older ones are asked only where these do not. */
const mostAnnouncing = 3;

const nothing: Needs = { meetings: [], searches: [], listed: null };

/** What answering a question takes. `register` need not have any items. */
export function needsOf(question: Question, register: Register, today: string): Needs {
  if (question.intent === 'smallTalk') return nothing;
  const needs = needsOfKind(question, register, today);
  return { ...needs, meetings: [...needs.meetings, ...papersOfListed(register, question, today)] };
}

function needsOfKind(question: Question, register: Register, today: string): Needs {
  const { intent, subject } = question;
  if (intent === 'nextMeeting')
    return { ...nothing, meetings: announcing(question, register, today), searches: ofCalendar(question) };
  if (question.topic === 'meetings') return nothing;
  const meetings = meetingsNeeded(meetingsAskedFor(register, question, today));
  if (intent === 'meeting') return { ...nothing, meetings };
  if (intent === 'item' || intent === 'caseNumber')
    return { meetings, searches: searchesFor(question), listed: 'place' };
  // Decisions that end an item so say it in these words: older ones are found by them.
  if (outcomeAskedFor(question) !== null) return { ...nothing, meetings, searches: searchesFor(question) };
  if (subject !== '')
    return { meetings: question.latest ? meetings : [], searches: searchesFor(question), listed: null };
  if (intent === 'statement') return { ...nothing, listed: 'statements' };
  if (intent === 'appointment') return { ...nothing, listed: 'appointments' };
  return { ...nothing, meetings };
}

/** "Mødeplan 2026": the paper that plans the dates, of whatever year. */
function ofCalendar(question: Question): Question[] {
  if (question.subject === '') return [];
  return [{ ...question, filters: { ...question.filters, from: null, to: null } }];
}

/** The newest, and the newest that say what was decided and who was there. */
function meetingsNeeded(newestFirst: readonly RegisterMeeting[]): string[] {
  const withMinutes = newestFirst.filter(({ kinds }) => kinds.includes('minutes'));
  const withPeople = newestFirst.find(({ participants, absent }) => participants.length + absent.length > 0);
  const needed = [...newestFirst.slice(0, mostMeetings), ...withMinutes.slice(0, mostMeetings)];
  return [...new Set(ids(withPeople ? [...needed, withPeople] : needed))];
}

/** The question itself, and without its period or region, which may be part of its subject ("flygtninge i 2025"). */
function searchesFor(question: Question): Question[] {
  return withoutPlace({ ...question, latest: false }).flatMap(widenings);
}

function widenings(unplaced: Question): Question[] {
  const { filters, subject } = unplaced;
  const year = filters.from?.slice(0, 4) ?? null;
  const everyYear = { ...filters, from: null, to: null };
  const widened =
    year === null || filters.to === null ? [] : [{ ...unplaced, subject: `${subject} ${year}`, filters: everyYear }];
  const everywhere = readRegionAsSubject(unplaced);
  return [unplaced, ...widened, ...(everywhere === null ? [] : [everywhere])];
}

function announcing(question: Question, { meetings }: Register, today: string): string[] {
  const filters = placeFilters(question);
  const within = meetings.filter(({ body }) => isOfBodies(body, filters));
  const newestFirst = within.sort((a, b) => b.date.localeCompare(a.date));
  return [...new Set(within.map(({ body }) => body))].flatMap((body) => {
    const ofBody = newestFirst.filter((meeting) => meeting.body === body);
    const coming = ofBody.filter((meeting) => !isHeld(meeting, today));
    return ids([...coming, ...ofBody.filter((meeting) => isHeld(meeting, today)).slice(0, mostAnnouncing)]);
  });
}

function ids(meetings: readonly RegisterMeeting[]): string[] {
  return meetings.map(({ id }) => id);
}
