import ical, { ICalCalendarMethod, type ICalEventData, ICalEventStatus } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { PlannedMeeting } from '../meetings/meeting-plan';
import type { Language } from '../questions/question';
import { calendarTexts, type CalendarTexts } from '../texts/calendar-texts';

const zone = 'Europe/Copenhagen';

/** The time zone's rules. The tables know Denmark's only by the name of the zone that has had the same since 1980. */
function zoneRules(): string {
  const [block = ''] = tzlib_get_ical_block(zone);
  return block.replaceAll('Europe/Berlin', zone);
}

/** How often calendars look for changes, in seconds: a meeting that moves is known within the hour. */
const refreshAfter = 60 * 60;

/** Longer descriptions are cut off by phones; an agenda has some 40 points. */
const mostTopics = 60;

export interface CalendarOf {
  readonly name: string;
  readonly language: Language;
  readonly meetings: readonly PlannedMeeting[];
  readonly now: Date;
}

/**
 * Meetings as an iCalendar (RFC 5545). A meeting keeps its UID when it is moved, and its SEQUENCE grows; a cancelled one
 * stays, marked as such. Times are Danish wall clock with the zone's rules beside them.
 */
export function buildCalendar({ name, language, meetings, now }: CalendarOf): string {
  const calendar = ical({
    name,
    prodId: { company: 'KKR-bot', product: 'meetings', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: refreshAfter,
    // The zone stands on each meeting: named here, the library would write the stamps in it, which have to be in UTC.
    timezone: { name: null, generator: zoneRules },
  });
  for (const meeting of meetings) calendar.createEvent(toEvent(meeting, calendarTexts[language], now));
  return calendar.toString();
}

function toEvent(meeting: PlannedMeeting, texts: CalendarTexts, now: Date): ICalEventData {
  const { uid, body, date, start, end, place, status, sequence } = meeting;
  const title = texts.title(body);
  const isCancelled = status === 'cancelled';
  return {
    id: `${uid}@kkr-bot`,
    sequence,
    stamp: now,
    timezone: zone,
    start: wallClock(date, start),
    ...(start !== null && end !== null && { end: wallClock(date, end) }),
    allDay: start === null,
    summary: isCancelled ? texts.cancelled(title) : title,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    description: describe(meeting, texts),
    ...(place !== null && { location: place }),
  };
}

/** A moment whose year, month, day, hour and minute are these on this machine: that is how the library writes a time zone's. */
function wallClock(date: string, time: string | null): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = (time ?? '00:00').split(':').map(Number);
  return new Date(year, month - 1, day, hour, minute);
}

function describe({ topics, hasAgenda, start, end, source }: PlannedMeeting, texts: CalendarTexts): string {
  const points = topics.slice(0, mostTopics).map((topic) => `- ${topic}`);
  const paragraphs = [
    ...(points.length > 0 ? [[hasAgenda ? texts.agenda : texts.expected, ...points].join('\n')] : []),
    ...(start === null ? [texts.noTime] : []),
    ...(start !== null && end === null ? [texts.openEnd] : []),
    texts.source(source.file),
  ];
  return paragraphs.join('\n\n');
}
