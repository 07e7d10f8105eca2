import type { Language } from '../questions/question';

/** Words in a calendar; what papers say stands between them as printed. */
export interface CalendarTexts {
  /** Name of the calendar of one body, and of one conversation. */
  readonly ofBody: (body: string) => string;
  readonly own: string;
  readonly title: (body: string) => string;
  readonly cancelled: (title: string) => string;
  /** Above the points of the agenda, and above those that are only expected. */
  readonly agenda: string;
  readonly expected: string;
  /** Where no paper says when the meeting ends. */
  readonly openEnd: string;
  readonly noTime: string;
  readonly source: (file: string) => string;
}

export const calendarTexts = {
  da: {
    ofBody: (body) => `Møder i ${body}`,
    own: 'Møder i KKR',
    title: (body) => `Møde i ${body}`,
    cancelled: (title) => `Aflyst: ${title}`,
    agenda: 'Dagsorden:',
    expected: 'Ventede punkter:',
    openEnd: 'Papirerne siger ikke, hvornår mødet slutter.',
    noTime: 'Papirerne siger ikke, hvad tid mødet begynder.',
    source: (file) => `Kilde: ${file}`,
  },
  en: {
    ofBody: (body) => `Meetings of ${body}`,
    own: 'KKR meetings',
    title: (body) => `Meeting of ${body}`,
    cancelled: (title) => `Cancelled: ${title}`,
    agenda: 'Agenda:',
    expected: 'Points expected:',
    openEnd: 'The papers do not say when the meeting ends.',
    noTime: 'The papers do not say at what time the meeting begins.',
    source: (file) => `Source: ${file}`,
  },
} as const satisfies Record<Language, CalendarTexts>;
