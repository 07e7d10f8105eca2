import { isoDay } from '../danish/dates';
import { bareLetters } from '../danish/fold';

/** "today" is a day too, but "i dag" may mean no more than nowadays. */
export type TimeKind = 'day' | 'today' | 'month' | 'season' | 'year' | 'relative';

/** A stretch of time named in a question, from its first day to its last. */
export interface Time {
  readonly kind: TimeKind;
  readonly from: string;
  readonly to: string;
  /** False for "i juni" and "den 19. juni", where the year is worked out. */
  readonly dated: boolean;
  /** Words that name it. */
  readonly count: number;
}

export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The year to read into a date without one: of the latest past date, or of the next one. */
export interface Clock {
  readonly today: string;
  readonly ahead: boolean;
}

/** One way to name a time. */
export interface Reading {
  readonly kind: TimeKind;
  readonly dated: boolean;
  readonly pattern: RegExp;
  readonly takes: string;
  readonly refuses: string;
  readonly span: (match: readonly string[], clock: Clock) => Span | null;
}

export const reading = (
  kind: TimeKind,
  dated: boolean,
  source: string,
  [takes, refuses]: readonly [string, string],
  span: Reading['span'],
): Reading => ({ kind, dated, pattern: new RegExp(`^(?:${bareLetters(source)}) `, 'u'), takes, refuses, span });

export const season =
  'forår|foråret|sommer|sommeren|efterår|efteråret|vinter|vinteren|spring|summer|autumn|fall|winter';

/** First month of each season; winter is named for the year it ends in. */
const seasonStarts = { f: 3, s: 6, e: 9, a: 9, v: 0, w: 0 } as const;

export const yearOf = (clock: Clock): number => Number(clock.today.slice(0, 4));
export const monthOf = (clock: Clock): number => Number(clock.today.slice(5, 7));

/** From the first day of a month to the last of the month `length` − 1 later; month 0 is December of the year before. */
export function months(ofYear: number, first: number, length: number): Span {
  const at = (index: number, day: number): string => new Date(Date.UTC(ofYear, index, day)).toISOString().slice(0, 10);
  return { from: at(first - 1, 1), to: at(first - 1 + length, 0) };
}

export function seasonMonths(ofYear: number, name: string): Span {
  if (name.startsWith('sp')) return months(ofYear, 3, 3);
  if (name.startsWith('fa')) return months(ofYear, 9, 3);
  return months(ofYear, seasonStarts[name.charAt(0) as keyof typeof seasonStarts], 3);
}

export function day(ofYear: number, ofMonth: number, date: number): Span | null {
  const iso = isoDay(ofYear, ofMonth, date);
  return iso === null ? null : { from: iso, to: iso };
}

/** The same span of next year, this year and the two before, the latest first. */
function spansAround(clock: Clock, span: (ofYear: number) => Span | null): Span[] {
  const now = yearOf(clock);
  return [now + 1, now, now - 1, now - 2].map(span).filter((each) => each !== null);
}

/** The latest span that has begun, or the next one that has not ended. */
export function nearest(clock: Clock, span: (ofYear: number) => Span | null): Span | null {
  const spans = spansAround(clock, span);
  if (clock.ahead) return spans.findLast((each) => each.to >= clock.today) ?? null;
  return spans.find((each) => each.from <= clock.today) ?? null;
}

/** The latest span that is over: in November "sidste efterår" is the year before. */
export function lastEnded(clock: Clock, span: (ofYear: number) => Span | null): Span | null {
  return spansAround(clock, span).find((each) => each.to < clock.today) ?? null;
}

/** The first span that has not begun: "til foråret". */
export function nextToBegin(clock: Clock, span: (ofYear: number) => Span | null): Span | null {
  return spansAround(clock, span).findLast((each) => each.from > clock.today) ?? null;
}
