import { bodySlug } from '../meetings/bodies';
import type { CalendarAddresses } from './bot-ports';

/** What the path of a calendar asks for. */
export type AskedCalendar =
  | { readonly kind: 'body'; readonly slug: string }
  | { readonly kind: 'meeting'; readonly uid: string }
  | { readonly kind: 'own'; readonly key: string };

/**
 * "/calendar/kkr-sjaelland.ics", "/calendar/kkr-sjaelland/2026-12-04.ics" and "/calendar/own/<43 letters>.ics". Refuses
 * "/calendar/", "/calendar/../x.ics" and anything longer.
 */
const calendarPath =
  /^\/calendar\/(?:own\/(?<key>[\w-]{43})|(?<uid>[a-z0-9-]{1,60}\/\d{4}-\d{2}-\d{2}(?:-\d{1,3})?)|(?<slug>[a-z0-9-]{1,60}))\.ics$/u;

export function parseCalendarPath(path: string): AskedCalendar | null {
  const { key, uid, slug } = calendarPath.exec(path)?.groups ?? {};
  if (key !== undefined) return { kind: 'own', key };
  if (uid !== undefined) return { kind: 'meeting', uid };
  return slug === undefined ? null : { kind: 'body', slug };
}

/** Addresses of the calendars of a bot that people reach by `publicUrl`. */
export function buildCalendarAddresses(publicUrl: string): CalendarAddresses {
  return {
    ofBody: (body) => `${publicUrl}/calendar/${bodySlug(body)}.ics`,
    ofKey: (key) => `${publicUrl}/calendar/own/${key}.ics`,
    ofMeeting: (uid) => `${publicUrl}/calendar/${uid}.ics`,
  };
}
