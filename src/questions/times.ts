import { readNumberWord } from './number-words';
import { isoDay } from '../danish/dates';
import { bareLetters } from '../danish/fold';
import type { Words } from './words';

export type TimeKind = 'day' | 'month' | 'season' | 'year' | 'relative';

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

interface Span {
  readonly from: string;
  readonly to: string;
}

/** The year to read into a date without one: of the latest past date, or of the next one. */
export interface Clock {
  readonly today: string;
  readonly ahead: boolean;
}

const monthStarts = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const month =
  'januar[yi]?|january?|february?|februar|marts|march|april|maj|may|juni|june|juli|july|august|september|oktober|october|' +
  'november|december';
const monthShort = `${month}|jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec`;
const season = 'forar|foraret|sommer|sommeren|efterar|efteraret|vinter|vinteren|spring|summer|autumn|fall|winter';
const year = '(?:19|20)\\d\\d';
const of = '(?:i |in |of |af |ar |aret )?';

/** First month of each season; winter is named for the year it ends in. */
const seasonStarts = { f: 3, s: 6, e: 9, a: 9, v: 0, w: 0 } as const;

/** 1–12 of "juni", "june", "jun", "may", "oct". */
function monthOf(name: string): number {
  const start = name.slice(0, 3).replace('may', 'maj').replace('oct', 'okt');
  return monthStarts.indexOf(start) + 1;
}

/** From the first day of a month to the last of the month `length` − 1 later; month 0 is December of the year before. */
function months(ofYear: number, first: number, length: number): Span {
  const at = (index: number, day: number): string => new Date(Date.UTC(ofYear, index, day)).toISOString().slice(0, 10);
  return { from: at(first - 1, 1), to: at(first - 1 + length, 0) };
}

function seasonMonths(ofYear: number, name: string): Span {
  if (name.startsWith('sp')) return months(ofYear, 3, 3);
  if (name.startsWith('fa')) return months(ofYear, 9, 3);
  return months(ofYear, seasonStarts[name.charAt(0) as keyof typeof seasonStarts], 3);
}

function day(ofYear: number, ofMonth: number, date: number): Span | null {
  const iso = isoDay(ofYear, ofMonth, date);
  return iso === null ? null : { from: iso, to: iso };
}

/** "24" is 2024. */
const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** The latest span that has begun, or the next one that has not ended. */
function nearest(clock: Clock, span: (ofYear: number) => Span | null): Span | null {
  const now = Number(clock.today.slice(0, 4));
  const spans = [now + 1, now, now - 1].map(span).filter((each) => each !== null);
  if (clock.ahead) return spans.findLast((each) => each.to >= clock.today) ?? null;
  return spans.find((each) => each.from <= clock.today) ?? null;
}

/** N months before today, up to today and beyond. */
function sinceMonths(today: string, count: number): Span | null {
  const [ofYear = 0, ofMonth = 1, date = 1] = today.split('-').map(Number);
  const from = new Date(Date.UTC(ofYear, ofMonth - 1 - count, Math.min(date, 28)));
  return Number.isNaN(from.getTime()) ? null : { from: from.toISOString().slice(0, 10), to: '' };
}

const numberOf = (word: string): number => readNumberWord(word) ?? Number(word);

interface Reading {
  readonly kind: TimeKind;
  readonly dated: boolean;
  readonly pattern: RegExp;
  readonly takes: string;
  readonly refuses: string;
  readonly span: (match: readonly string[], clock: Clock) => Span | null;
}

const reading = (
  kind: TimeKind,
  dated: boolean,
  source: string,
  [takes, refuses]: readonly [string, string],
  span: Reading['span'],
): Reading => ({ kind, dated, pattern: new RegExp(`^(?:${bareLetters(source)}) `, 'u'), takes, refuses, span });

const thisYear = (clock: Clock): number => Number(clock.today.slice(0, 4));
const thisMonth = (clock: Clock): number => Number(clock.today.slice(5, 7));

/** Ways to name a time, the longest first: each with one that it takes and a look-alike that it refuses. */
export const readings: readonly Reading[] = [
  reading(
    'day',
    true,
    '(\\d{1,2})[-./](0?[1-9]|1[0-2])[-./](\\d{4}|\\d{2})',
    ['19/6-2024', '1-51-71'],
    ([, d, m, y = '']) => day(fullYear(y), Number(m), Number(d)),
  ),
  reading('day', true, '(\\d{4})-(\\d{2})-(\\d{2})', ['2024-06-19', '2023-04719'], ([, y, m, d]) =>
    day(Number(y), Number(m), Number(d)),
  ),
  reading(
    'day',
    true,
    `(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${monthShort}) (${year})`,
    ['19 juni 2024', '190 juni 2024'],
    ([, d, m = '', y]) => day(Number(y), monthOf(m), Number(d)),
  ),
  reading(
    'day',
    true,
    `(${monthShort}) (\\d{1,2})(?:st|nd|rd|th)? (${year})`,
    ['june 19th 2024', 'june 2024'],
    ([, m = '', d, y]) => day(Number(y), monthOf(m), Number(d)),
  ),
  reading('day', true, `(\\d{1,2})[/.](\\d{1,2}) (${year})`, ['8/9 2023', '8/9'], ([, d, m, y]) =>
    day(Number(y), Number(m), Number(d)),
  ),
  reading(
    'day',
    false,
    `(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${monthShort})`,
    ['19 juni', '19 kommuner'],
    ([, d, m = ''], clock) => nearest(clock, (ofYear) => day(ofYear, monthOf(m), Number(d))),
  ),
  reading('day', false, '(\\d{1,2})/(\\d{1,2})', ['19/6', '1.6'], ([, d, m], clock) =>
    nearest(clock, (ofYear) => day(ofYear, Number(m), Number(d))),
  ),
  reading('month', true, `(${monthShort}) ${of}(${year})`, ['september 2022', 'september'], ([, m = '', y]) =>
    months(Number(y), monthOf(m), 1),
  ),
  reading('month', true, `(${year})-(0[1-9]|1[0-2])`, ['2022-09', '2021-22'], ([, y, m]) =>
    months(Number(y), Number(m), 1),
  ),
  reading('season', true, `(${season}) ${of}(${year})`, ['sommeren 2022', 'sommerhuse 2022'], ([, name = '', y]) =>
    seasonMonths(Number(y), name),
  ),
  reading(
    'season',
    true,
    `(?:første|1|1st|first) (?:halvår|halvdel|half) ${of}(${year})`,
    ['første halvår 2024', 'første 2024'],
    ([, y]) => months(Number(y), 1, 6),
  ),
  reading(
    'season',
    true,
    `(?:andet|anden|2|2nd|second) (?:halvår|halvdel|half) ${of}(${year})`,
    ['2 halvår 2024', '3 halvår 2024'],
    ([, y]) => months(Number(y), 7, 6),
  ),
  reading('season', true, `q([1-4]) ${of}(${year})`, ['q1 2024', 'q5 2024'], ([, q, y]) =>
    months(Number(y), Number(q) * 3 - 2, 3),
  ),
  reading(
    'season',
    true,
    `([1-4]) (?:kvartal|quarter) ${of}(${year})`,
    ['2 kvartal 2024', '5 kvartal 2024'],
    ([, q, y]) => months(Number(y), Number(q) * 3 - 2, 3),
  ),
  reading(
    'season',
    true,
    `(?:starten af|begyndelsen af|først i|the start of|the beginning of|early) ${of}(${year})`,
    ['starten af 2024', 'start 2024'],
    ([, y]) => months(Number(y), 1, 4),
  ),
  reading(
    'season',
    true,
    `(?:slutningen af|sidst i|the end of|late) ${of}(${year})`,
    ['slutningen af 2024', 'sidste 2024'],
    ([, y]) => months(Number(y), 9, 4),
  ),
  reading(
    'relative',
    true,
    "sidste års?|forrige års?|i fjor|last year(?:'?s)?|previous year",
    ['sidste år', 'sidste årsrapport'],
    (_, clock) => months(thisYear(clock) - 1, 1, 12),
  ),
  reading('relative', true, "i år|dette års?|årets|indeværende år|this year(?:'?s)?", ['i år', 'i året'], (_, clock) =>
    months(thisYear(clock), 1, 12),
  ),
  reading('relative', true, 'sidste måned|forrige måned|last month', ['sidste måned', 'måned'], (_, clock) =>
    months(thisYear(clock), thisMonth(clock) - 1, 1),
  ),
  reading('relative', true, 'denne måned|this month', ['denne måned', 'den måned'], (_, clock) =>
    months(thisYear(clock), thisMonth(clock), 1),
  ),
  reading(
    'relative',
    true,
    '(?:i |in |inden for |within |over )?(?:de |det |the )?(?:sidste|seneste|last|past) (?:par )?(\\d{1,2}|[a-z]{2,5}) (?:år|years?)',
    ['de sidste to år', 'de sidste to møder'],
    ([, n = ''], { today }) => sinceMonths(today, numberOf(n) * 12),
  ),
  reading(
    'relative',
    true,
    '(?:i |in |inden for |within |over )?(?:de |det |the )?(?:sidste|seneste|last|past) (\\d{1,2}|[a-z]{2,5}) (?:måneder|mdr|months?)',
    ['seneste 6 måneder', 'seneste 6 punkter'],
    ([, n = ''], { today }) => sinceMonths(today, numberOf(n)),
  ),
  reading(
    'relative',
    true,
    '(?:i |in |inden for |within |over )?(?:det|the) (?:sidste|seneste|past) (?:halve år|halvår|half year)',
    ['det seneste halve år', 'det halve år'],
    (_, { today }) => sinceMonths(today, 6),
  ),
  reading(
    'relative',
    true,
    '(?:i |in |inden for |within |over )?(?:det|the) (?:sidste|seneste|forløbne|past) (?:år|year)',
    ['det seneste år', 'seneste årsrapport'],
    (_, { today }) => sinceMonths(today, 12),
  ),
  reading('relative', true, 'nytår|new year', ['nytår', 'nye år'], (_, clock) => ({
    ...months(thisYear(clock), 1, 12),
    to: '',
  })),
  reading('year', true, `(?:år |året |year |the year )?(${year})`, ['2023', 'dk2020'], ([, y]) =>
    months(Number(y), 1, 12),
  ),
  reading('year', true, `(${year})-(${year})`, ['2021-2023', '2023-04719'], ([, first, last]) => ({
    from: months(Number(first), 1, 12).from,
    to: months(Number(last), 1, 12).to,
  })),
  reading('month', false, `(${month})`, ['juni', 'jun'], ([, m = ''], clock) =>
    nearest(clock, (ofYear) => months(ofYear, monthOf(m), 1)),
  ),
  reading('season', false, `(${season})`, ['sommeren', 'sommerhuse'], ([, name = ''], clock) =>
    nearest(clock, (ofYear) => seasonMonths(ofYear, name)),
  ),
];

/** No name of a time has more words ("inden for de sidste 6 måneder"). */
const longestTime = 7;

/** All ways in one: most words of a question begin none, and are looked at once. */
const anyTime = new RegExp(readings.map(({ pattern }) => pattern.source).join('|'), 'u');

/** The time that is named from a word on, or null. An open end is an empty string. */
export function readTime(words: Words, at: number, clock: Clock): Time | null {
  const keys = words.slice(at, at + longestTime).map((word) => `${word.key} `);
  const text = keys.join('');
  if (!anyTime.test(text)) return null;
  for (const { kind, dated, pattern, span } of readings) {
    const match = pattern.exec(text);
    const found = match && span(match, clock);
    if (found) return { kind, dated, ...found, count: match[0].split(' ').length - 1 };
  }
  return null;
}
