import type { LineFields } from './telemetry';
import type { About } from './vocabulary';

/** Figures that only grow; the text is the help of `/metrics`. */
export const counters = {
  'kkr_bot.questions': 'Questions answered, by what was asked for and whether anything was found',
  'kkr_bot.notifications': 'Facts that people were to hear of, by what became of the attempt to tell them',
  'kkr_bot.refused': 'Requests and messages that were refused, by the reason',
  'kkr_bot.faults': 'Lines of the log of level warn and error, by event',
} as const;

/** Figures that are what they are now. */
export const gauges = {
  'kkr_bot.index.meetings': 'Meetings that the papers are about',
  'kkr_bot.index.items': 'Items that can be found',
  'kkr_bot.papers.unreadable': 'Files in the folder that could not be read',
} as const;

/** Seconds since a moment; there is no figure before the first one. */
export const ages = {
  'kkr_bot.index.age.seconds': 'Since the index was swapped for the papers as they were then',
  'kkr_bot.papers.look.age.seconds': 'Since the folder of papers was last looked at with success',
  'kkr_bot.source.age.seconds': 'Since the newest meeting that there is a paper of; 0 where it is still to come',
} as const;

export type Counter = keyof typeof counters;
export type Gauge = keyof typeof gauges;
export type Age = keyof typeof ages;

/** What a line of the log says in figures. */
export type Measure =
  | { readonly counter: Counter; readonly by: number; readonly about: About }
  | { readonly gauge: Gauge; readonly is: number }
  /** Since a day, "2026-11-20"; null means now. */
  | { readonly age: Age; readonly since: string | null };

function count(counter: Counter, by: unknown, about: About): Measure[] {
  return typeof by === 'number' && by > 0 ? [{ counter, by, about }] : [];
}

function stand(gauge: Gauge, is: unknown): Measure[] {
  return typeof is === 'number' ? [{ gauge, is }] : [];
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function listOf(value: LineFields[string]): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

type Read = (fields: LineFields) => readonly Measure[];

/** Lines of the log that hold more than that they were written, by their event. */
const readers = {
  answered: ({ found, notFound }) => [
    ...listOf(found).flatMap((intent) => count('kkr_bot.questions', 1, { intent, found: 'yes' })),
    ...listOf(notFound).flatMap((intent) => count('kkr_bot.questions', 1, { intent, found: 'no' })),
  ],
  requestRefused: ({ code }) => count('kkr_bot.refused', 1, { code: wordOf(code) }),
  throttled: () => count('kkr_bot.refused', 1, { code: 'throttled' }),
  notificationSettled: ({ as, facts }) => count('kkr_bot.notifications', facts, { outcome: wordOf(as) }),
  notificationsGivenUp: ({ unknown, expired }) => [
    ...count('kkr_bot.notifications', unknown, { outcome: 'unknown' }),
    ...count('kkr_bot.notifications', expired, { outcome: 'expired' }),
  ],
  documentsRead: ({ meetings, items, unreadable, newest }) => [
    ...stand('kkr_bot.index.meetings', meetings),
    ...stand('kkr_bot.index.items', items),
    ...stand('kkr_bot.papers.unreadable', unreadable),
    { age: 'kkr_bot.index.age.seconds', since: null },
    { age: 'kkr_bot.papers.look.age.seconds', since: null },
    ...(typeof newest === 'string' ? [{ age: 'kkr_bot.source.age.seconds', since: newest } as const] : []),
  ],
  documentsLookedAt: () => [{ age: 'kkr_bot.papers.look.age.seconds', since: null }],
} satisfies Record<string, Read>;

export const measuredEvents = Object.keys(readers);

/** The figures in a line of the log. */
export function readMeasures(level: string, event: string, fields: LineFields): readonly Measure[] {
  const isFault = level === 'warn' || level === 'error';
  const own = Object.hasOwn(readers, event) ? readers[event as keyof typeof readers](fields) : [];
  return [...own, ...(isFault ? count('kkr_bot.faults', 1, { level, event }) : [])];
}
