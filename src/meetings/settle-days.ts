import { addDays, daysBetween } from '../danish/days';
import type { MeetingNotice, NextMeeting } from './meeting';
import type { Register, RegisterMeeting } from './register';

/** A meeting with its day, as the newest papers know it, whatever was known before. */
export interface SettledMeeting extends NextMeeting {
  readonly status: 'planned' | 'cancelled';
  /** The day that older papers had for it, or that a notice says it was moved from. */
  readonly movedFrom: string | null;
  /** The papers of the meeting itself, once there are any. */
  readonly own: RegisterMeeting | null;
  /** True where papers of another meeting named the day. */
  readonly announced: boolean;
  /** Whose papers say so. */
  readonly by: RegisterMeeting;
}

/**
 * A day so many days from another may be the same meeting's: half of six weeks, the shortest time between two ordinary
 * meetings of a KKR.
 */
export const nearDays = 21;

/** Bodies plan a year ahead; a day further from the paper that names it is a slip of the pen ("2029" for "2026"). */
const furthestDays = 548;

/**
 * The meetings of every body with the days that hold, oldest first. The newest paper wins: a day that older papers named
 * is gone where a newer one names days on both sides of it and not that one, or where the agenda of a meeting nearby is
 * out. What nobody contradicts stays.
 */
export function settleDays(register: Register, today: string): SettledMeeting[] {
  const papers = register.meetings.filter(({ date }) => isDay(date) && date <= addDays(today, furthestDays));
  const bodies = new Set(papers.map(({ body }) => body));
  return [...bodies]
    .flatMap((body) => settleBody(papers.filter((paper) => paper.body === body)))
    .sort((a, b) => a.date.localeCompare(b.date) || a.body.localeCompare(b.body));
}

type Days = Map<string, SettledMeeting>;

function settleBody(papers: readonly RegisterMeeting[]): SettledMeeting[] {
  const days: Days = new Map();
  for (const paper of [...papers].sort((a, b) => a.date.localeCompare(b.date))) {
    takeOwnDay(days, paper);
    takeAnnounced(days, paper);
    for (const notice of paper.notices ?? []) takeNotice(days, notice, paper);
  }
  return [...days.values()];
}

/** Papers of a meeting are newer than any that only announced it. */
function takeOwnDay(days: Days, own: RegisterMeeting): void {
  const { body, date, start, end, place, items } = own;
  const known = days.get(date);
  const replaced = known ? null : findReplaced(days, own);
  if (replaced) days.delete(replaced.date);
  const expected = known ?? replaced;
  days.set(date, {
    ...{ body, date, own, by: own },
    start: start ?? known?.start ?? null,
    end: end ?? known?.end ?? null,
    place: place ?? known?.place ?? null,
    topics: items.length > 0 ? items.map(({ title }) => title) : (expected?.topics ?? []),
    status: 'planned',
    movedFrom: replaced?.date ?? known?.movedFrom ?? null,
    announced: expected !== null,
  });
}

/** The announced day nearby that papers of another day take the place of; null where that would be a guess. */
function findReplaced(days: Days, own: RegisterMeeting): SettledMeeting | null {
  if (own.extraordinary === true) return null;
  const later = new Set(announcedBy(own).map(({ date }) => date));
  const open = [...days.values()].filter((day) => isOnlyAnnounced(day) && !later.has(day.date));
  return findNearest(open, own.date);
}

/** The one nearest to a day, at most {@link nearDays} from it; null where there is none, or two are equally near. */
export function findNearest<T extends { readonly date: string }>(candidates: readonly T[], date: string): T | null {
  const distance = (candidate: T): number => Math.abs(daysBetween(candidate.date, date));
  const [first, second] = candidates
    .filter((candidate) => distance(candidate) <= nearDays)
    .sort((a, b) => distance(a) - distance(b));
  if (!first || (second && distance(second) === distance(first))) return null;
  return first;
}

function isOnlyAnnounced({ own, status }: SettledMeeting): boolean {
  return own === null && status === 'planned';
}

/** The days that a paper names, and what becomes of those that older papers named between them. */
function takeAnnounced(days: Days, by: RegisterMeeting): void {
  const named = announcedBy(by);
  const until = lastDayNamed(by);
  const said = new Set([...named, ...(by.notices ?? [])].map(({ date }) => date));
  const gone = [...days.values()].filter(
    (day) => isOnlyAnnounced(day) && day.date > by.date && day.date <= until && !said.has(day.date),
  );
  const fresh = named.filter(({ date }) => !days.has(date));
  for (const { date } of gone) days.delete(date);
  for (const next of named) {
    const known = days.get(next.date);
    const movedFrom = fresh.includes(next) ? (findNearest(gone, next.date)?.date ?? null) : (known?.movedFrom ?? null);
    days.set(next.date, {
      ...{ ...next, by, own: known?.own ?? null, announced: true, status: 'planned', movedFrom },
      start: next.start ?? known?.start ?? null,
      end: next.end ?? known?.end ?? null,
      place: next.place ?? known?.place ?? null,
      topics: next.topics.length > 0 ? next.topics : (known?.topics ?? []),
    });
  }
}

/** Every coming meeting that the papers of one meeting name, oldest first. */
export function announcedBy(by: RegisterMeeting): NextMeeting[] {
  const denied = new Set(by.notices?.map(({ date }) => date));
  const upcoming = by.upcoming
    .filter(({ date }) => date !== by.nextMeeting?.date)
    .map((meeting) => ({ ...meeting, body: by.body, end: null, topics: [] }));
  return [...(by.nextMeeting ? [by.nextMeeting] : []), ...upcoming]
    .filter(({ date }) => date > by.date && date <= addDays(by.date, furthestDays) && !denied.has(date))
    .sort((a, b) => a.date.localeCompare(b.date));
}

/** Up to that day the papers of a meeting know all that come; their own day where they name none. */
export function lastDayNamed(by: RegisterMeeting): string {
  return announcedBy(by).at(-1)?.date ?? by.date;
}

/** What a paper says became of a meeting. A day that nobody has named can be cancelled, but not moved to another. */
function takeNotice(days: Days, { kind, date, movedTo }: MeetingNotice, by: RegisterMeeting): void {
  if ((date < by.date && movedTo !== by.date) || date > addDays(by.date, furthestDays)) return;
  const known = days.get(date);
  if (kind === 'cancelled') {
    days.set(date, { ...(known ?? unknownMeeting(date, by)), status: 'cancelled', by });
    return;
  }
  if (!known || movedTo === null || movedTo < by.date || movedTo > addDays(by.date, furthestDays)) return;
  const named = days.get(movedTo);
  days.delete(date);
  // Hours and place were said of the day that is gone.
  const moved = named ?? { ...known, date: movedTo, start: null, end: null, place: null };
  days.set(movedTo, { ...moved, own: moved.own ?? known.own, movedFrom: date, by, announced: true });
}

function unknownMeeting(date: string, by: RegisterMeeting): SettledMeeting {
  const nothing = { start: null, end: null, place: null, topics: [], movedFrom: null, own: null };
  return { ...nothing, body: by.body, date, status: 'planned', announced: true, by };
}

function isDay(date: string): boolean {
  return date.length === 10;
}
