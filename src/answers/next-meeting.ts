import { findDates } from '../danish/dates';
import type { NextMeeting, Passage } from '../meetings/meeting';
import type { Register, RegisterMeeting } from '../meetings/register';
import type { Filters } from '../questions/question';
import type { AnsweredNextMeeting, Source } from './answer';
import { renderCitation } from './citation';
import { itemSource, mainFile } from './item-source';
import { isOfBodies } from './within-filters';

/** A coming meeting together with the meeting whose papers announce it. */
interface Announcement {
  readonly next: NextMeeting;
  readonly by: RegisterMeeting;
}

/**
 * The next meeting as the newest papers know it: the earliest one to come, over all bodies asked for; where every
 * known date has passed, the newest of these, marked as passed. Null where no paper names any.
 */
export function findNextMeeting(register: Register, filters: Filters, today: string): AnsweredNextMeeting | null {
  const bodies = new Set(register.meetings.map((meeting) => meeting.body));
  const found = [...bodies]
    .filter((body) => isOfBodies(body, filters))
    .flatMap((body) => nextOfBody(register, body, today) ?? [])
    .sort((a, b) => a.next.date.localeCompare(b.next.date));
  const chosen = found.find(({ next }) => next.date >= today) ?? found.at(-1);
  if (!chosen) return null;
  return { ...chosen.next, passed: chosen.next.date < today, source: announcementSource(chosen) };
}

function nextOfBody(register: Register, body: string, today: string): Announcement | null {
  const meetings = register.meetings.filter((meeting) => meeting.body === body);
  const newestFirst = [...meetings].sort((a, b) => b.date.localeCompare(a.date));
  const announced = newestFirst.map(announcementsOf);
  const planned = meetings.find((meeting) => isDay(meeting.date) && meeting.date >= today);
  // An agenda is newer than any paper that only announced its meeting.
  if (planned) return withTopics(asAnnouncement(planned), announced.flat());
  const coming = announced.map((list) => list.find(({ next }) => next.date >= today));
  const passed = announced.map((list) => list.at(-1));
  return [...coming, ...passed].find((announcement) => announcement !== undefined) ?? null;
}

/** Every coming meeting that the papers of one meeting name, oldest first. */
function announcementsOf(by: RegisterMeeting): Announcement[] {
  const upcoming = by.upcoming
    .filter(({ date }) => date !== by.nextMeeting?.date)
    .map((meeting) => ({ next: { ...meeting, body: by.body, end: null, topics: [] }, by }));
  const next = by.nextMeeting ? [{ next: by.nextMeeting, by }] : [];
  const later = [...next, ...upcoming].filter((announcement) => announcement.next.date > by.date);
  return later.sort((a, b) => a.next.date.localeCompare(b.next.date));
}

/** A meeting whose agenda is out: its own items are its topics. */
function asAnnouncement(meeting: RegisterMeeting): Announcement {
  const { body, date, start, end, place, items } = meeting;
  return { next: { body, date, start, end, place, topics: items.map((item) => item.title) }, by: meeting };
}

/** What the agenda does not say may stand in the paper that announced the meeting. */
function withTopics(planned: Announcement, announced: readonly Announcement[]): Announcement {
  const earlier = announced.find(({ next }) => next.date === planned.next.date)?.next;
  const { next, by } = planned;
  const topics = next.topics.length > 0 ? next.topics : (earlier?.topics ?? []);
  return {
    next: {
      ...next,
      start: next.start ?? earlier?.start ?? null,
      end: next.end ?? earlier?.end ?? null,
      place: next.place ?? earlier?.place ?? null,
      topics,
    },
    by,
  };
}

/** "Punkter til næste møde", "Kommende møder". Refuses "Siden sidst", which may name the date in passing. */
const aboutNextMeeting = /(?:næste|kommende) møde|mødedato|mødeplan/iu;

/** The item that is about the coming meeting, else one that names its date, else the paper as a whole. */
function announcementSource({ next, by }: Announcement): Source | null {
  const isNamed = (passage: Passage): boolean => findDates(passage.text).some(({ date }) => date === next.date);
  const naming = by.items.filter((item) => item.passages.some(isNamed));
  const item = by.items.find(({ title }) => aboutNextMeeting.test(title)) ?? naming.at(-1);
  if (item && by.date !== next.date) {
    const passages = item.passages.filter(isNamed);
    return itemSource(item, passages[0]?.file ?? mainFile(item), passages);
  }
  const [file] = by.files;
  if (file === undefined) return null;
  const nowhere = { number: null, page: null, pageIs: null, caseNumber: null };
  return { file, page: null, pageIs: null, citation: renderCitation({ body: by.body, date: by.date, ...nowhere }) };
}

function isDay(date: string): boolean {
  return date.length === 10;
}
