import { findDates } from '../danish/dates';
import type { Passage } from '../meetings/meeting';
import type { Register } from '../meetings/register';
import { settleDays, type SettledMeeting } from '../meetings/settle-days';
import type { Filters } from '../questions/question';
import type { AnsweredNextMeeting, Source } from './answer';
import { itemSource, mainFile } from './item-source';
import { meetingSource } from './meeting-overview';
import { isOfBodies } from './within-filters';

/**
 * The next meeting as {@link settleDays} has it: the earliest one to come, over all bodies asked for, with the cancelled
 * ones before it; where every known date has passed, the newest of these, marked as passed. Null where no paper names any.
 */
export function findNextMeeting(register: Register, filters: Filters, today: string): AnsweredNextMeeting | null {
  const asked = register.meetings.filter(({ body }) => isOfBodies(body, filters));
  const settled = settleDays({ meetings: asked }, today);
  const planned = settled.filter(({ status }) => status === 'planned');
  const next = planned.find(({ date }) => date >= today);
  const cancelled = settled.filter(({ date, status }) => status === 'cancelled' && date >= today);
  const chosen = next ?? cancelled[0] ?? newestPassed(planned);
  if (!chosen) return null;
  const { body, date, start, end, place, topics, movedFrom } = chosen;
  const before = next ? cancelled.filter((meeting) => meeting.date < next.date) : [];
  return {
    ...{ body, date, start, end, place, topics, passed: date < today, source: announcementSource(chosen) },
    ...(next && movedFrom !== null ? { movedFrom } : {}),
    ...(chosen === cancelled[0] ? { isCancelled: true } : {}),
    ...(before.length > 0 ? { cancelled: before.map((meeting) => ({ body: meeting.body, date: meeting.date })) } : {}),
  };
}

/** The meeting to come on a day, as papers of another announce it; null where they name none of that day. */
export function findAnnounced(register: Register, filters: Filters, day: string): AnsweredNextMeeting | null {
  const asked = register.meetings.filter(({ body }) => isOfBodies(body, filters));
  const found = settleDays({ meetings: asked }, day).find(({ date, status }) => date === day && status === 'planned');
  if (!found) return null;
  const { body, date, start, end, place, topics } = found;
  return { body, date, start, end, place, topics, passed: false, source: announcementSource(found) };
}

/** The latest of those that the newest paper of each body knows of. */
function newestPassed(planned: readonly SettledMeeting[]): SettledMeeting | undefined {
  const announced = planned.filter((meeting) => meeting.announced);
  const newest = new Map<string, SettledMeeting>();
  for (const meeting of announced) {
    const other = newest.get(meeting.body);
    if (!other || meeting.by.date >= other.by.date) newest.set(meeting.body, meeting);
  }
  return [...newest.values()].sort((a, b) => a.date.localeCompare(b.date)).at(-1);
}

/** "Punkter til næste møde", "Kommende møder". Refuses "Siden sidst", which may name the date in passing. */
const aboutNextMeeting = /(?:næste|kommende) møde|mødedato|mødeplan/iu;

/** The item that is about the coming meeting, else one that names its date, else the paper as a whole. */
export function announcementSource({ date, by }: Pick<SettledMeeting, 'date' | 'by'>): Source | null {
  const isNamed = (passage: Passage): boolean => findDates(passage.text).some((found) => found.date === date);
  const naming = by.items.filter((item) => item.passages.some(isNamed));
  const item = by.items.find(({ title }) => aboutNextMeeting.test(title)) ?? naming.at(-1);
  if (item && by.date !== date) {
    const passages = item.passages.filter(isNamed);
    return itemSource(item, passages[0]?.file ?? mainFile(item), passages);
  }
  return meetingSource(by);
}
