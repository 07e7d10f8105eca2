import { addDays } from '../danish/days';
import { month, monthNumber } from './dated-times';
import { readNumberWord } from './number-words';
import type { Reading, Span } from './time-reading';
import { lastEnded, monthOf, months, nextToBegin, reading, season, seasonMonths, yearOf } from './time-reading';
import { anyWeekday, lastWeekday, nextWeekday, weekOf } from './weeks';

const day = (iso: string): Span => ({ from: iso, to: iso });

/** N months before today, up to today and beyond. */
function sinceMonths(today: string, count: number): Span | null {
  const [ofYear = 0, ofMonth = 1, date = 1] = today.split('-').map(Number);
  const from = new Date(Date.UTC(ofYear, ofMonth - 1 - count, Math.min(date, 28)));
  return Number.isNaN(from.getTime()) ? null : { from: from.toISOString().slice(0, 10), to: '' };
}

function sinceDays(today: string, count: number): Span | null {
  return Number.isNaN(count) ? null : { from: addDays(today, -count), to: '' };
}

const numberOf = (word: string): number => readNumberWord(word) ?? Number(word);

/** Months before the first of the quarter of a month (1–12), and so many quarters on. */
const quarterFrom = (ofMonth: number, later: number): number => ofMonth - ((ofMonth - 1) % 3) + later * 3;

const before = '(?:i |in |inden for |within |over )?';
const lastOf = `${before}(?:de |det |the )?(?:sidste|seneste|last|past) (?:par )?(\\d{1,2}|[a-z]{2,5})`;

/** Days told from today, each with one that it takes and a look-alike that it refuses. */
const days: readonly Reading[] = [
  reading('day', true, 'i går|igår|yesterday', ['i går', 'i gård'], (_, { today }) => day(addDays(today, -1))),
  reading(
    'day',
    true,
    'i forgårs|iforgårs|forgårs|(?:the )?day before yesterday',
    ['i forgårs', 'i forgården'],
    (_, { today }) => day(addDays(today, -2)),
  ),
  reading(
    'today',
    true,
    'i dag|idag|i morges|i formiddags|i eftermiddags|today|this morning',
    ['i dag', 'dag'],
    (_, { today }) => day(today),
  ),
  reading('day', true, 'i morgen|imorgen|tomorrow', ['i morgen', 'i morges'], (_, { today }) => day(addDays(today, 1))),
  reading('day', true, 'i overmorgen', ['i overmorgen', 'i morgen'], (_, { today }) => day(addDays(today, 2))),
  reading('day', true, `i (${anyWeekday})s`, ['i fredags', 'i fredag'], ([, name = ''], { today }) =>
    lastWeekday(name, today),
  ),
  reading(
    'day',
    true,
    `(?:sidste|forrige|last) (${anyWeekday})`,
    ['sidste fredag', 'sidste fredagsbar'],
    ([, name = ''], { today }) => lastWeekday(name, today),
  ),
  reading(
    'day',
    true,
    `(?:på|næste|kommende|next|this|coming) (${anyWeekday})`,
    ['på fredag', 'fredag'],
    ([, name = ''], { today }) => nextWeekday(name, today),
  ),
  reading('day', true, `on (${anyWeekday})`, ['on friday', 'friday'], ([, name = ''], { today, ahead }) =>
    ahead ? nextWeekday(name, today) : lastWeekday(name, today),
  ),
];

/** Weeks and quarters told from today. */
const weeksAndQuarters: readonly Reading[] = [
  reading('relative', true, '(?:i )?(?:sidste|forrige) uge|last week', ['sidste uge', 'sidste uger'], (_, { today }) =>
    weekOf(today, -1),
  ),
  reading('relative', true, '(?:i )?denne uge|this week', ['denne uge', 'den uge'], (_, { today }) => weekOf(today)),
  reading('relative', true, '(?:i )?næste uge|next week', ['næste uge', 'næste uger'], (_, { today }) =>
    weekOf(today, 1),
  ),
  reading(
    'relative',
    true,
    '(?:i )?(?:sidste|forrige) kvartal|last quarter',
    ['sidste kvartal', 'kvartal'],
    (_, clock) => months(yearOf(clock), quarterFrom(monthOf(clock), -1), 3),
  ),
  reading('relative', true, '(?:i )?dette kvartal|this quarter', ['dette kvartal', 'kvartal'], (_, clock) =>
    months(yearOf(clock), quarterFrom(monthOf(clock), 0), 3),
  ),
  reading('relative', true, '(?:i )?næste kvartal|next quarter', ['næste kvartal', 'kvartal'], (_, clock) =>
    months(yearOf(clock), quarterFrom(monthOf(clock), 1), 3),
  ),
];

const seasons: readonly Reading[] = [
  reading('relative', true, 'i (sommer|vinter)s', ['i sommers', 'i sommer'], ([, name = ''], clock) =>
    lastEnded(clock, (ofYear) => seasonMonths(ofYear, name)),
  ),
  reading(
    'relative',
    true,
    `(?:i )?(?:sidste|forrige|last) (${season})`,
    ['sidste efterår', 'efterår'],
    ([, name = ''], clock) => lastEnded(clock, (ofYear) => seasonMonths(ofYear, name)),
  ),
  // "Fra vinteren til foråret 2024" names its year.
  reading(
    'relative',
    true,
    `(?:til|til det|næste|kommende|next|coming) (${season})(?! (?:i |in |of )?(?:20)?2\\d )`,
    ['til foråret', 'til foråret 2024'],
    ([, name = ''], clock) => nextToBegin(clock, (ofYear) => seasonMonths(ofYear, name)),
  ),
];

const ago = '(?:for )?(\\d{1,2}|[a-z]{2,5}) (?:år siden|years ago)';
const otherYear = `(?:i |in )?(?:(sidste år|forrige år|i fjor|fjor|last year|i år|this year|næste år|next year)|${ago})`;

/** Years from this one: −1 for "sidste år", −2 for "for to år siden". NaN for a word that counts nothing. */
function yearsOn(named: string | undefined, count = ''): number {
  if (named === undefined) return -numberOf(count);
  if (/^(?:i ar|this)/u.test(named)) return 0;
  return /^(?:naste|next)/u.test(named) ? 1 : -1;
}

const inOtherYear =
  (monthsOf: (ofYear: number, name: string) => Span): Reading['span'] =>
  ([, name = '', named, count], clock) => {
    const ofYear = yearOf(clock) + yearsOn(named, count);
    return Number.isNaN(ofYear) ? null : monthsOf(ofYear, name);
  };

/** A month or season of a year told from this one: the two are named together. */
const partsOfYears: readonly Reading[] = [
  reading(
    'relative',
    true,
    `(${season}) ${otherYear}`,
    ['efteråret for to år siden', 'efteråret for to uger siden'],
    inOtherYear(seasonMonths),
  ),
  reading(
    'relative',
    true,
    `(${month}) ${otherYear}`,
    ['juni sidste år', 'juni sidste uge'],
    inOtherYear((ofYear, name) => months(ofYear, monthNumber(name), 1)),
  ),
];

const monthsAndYears: readonly Reading[] = [
  reading(
    'relative',
    true,
    "sidste års?|forrige års?|i fjor|last year(?:'?s)?|previous year",
    ['sidste år', 'sidste årsrapport'],
    (_, clock) => months(yearOf(clock) - 1, 1, 12),
  ),
  reading('relative', true, 'i forfjor|forfjor|(?:the )?year before last', ['i forfjor', 'i fjor'], (_, clock) =>
    months(yearOf(clock) - 2, 1, 12),
  ),
  reading('relative', true, ago, ['for to år siden', 'for to år'], ([, n = ''], clock) => {
    const count = numberOf(n);
    return Number.isNaN(count) ? null : months(yearOf(clock) - count, 1, 12);
  }),
  reading('relative', true, "i år|dette års?|årets|indeværende år|this year(?:'?s)?", ['i år', 'i året'], (_, clock) =>
    months(yearOf(clock), 1, 12),
  ),
  reading('relative', true, '(?:til )?næste år|next year', ['næste år', 'næste årsrapport'], (_, clock) =>
    months(yearOf(clock) + 1, 1, 12),
  ),
  reading('relative', true, '(?:i )?(?:sidste|forrige) måned|last month', ['sidste måned', 'måned'], (_, clock) =>
    months(yearOf(clock), monthOf(clock) - 1, 1),
  ),
  reading('relative', true, '(?:i )?denne måned|this month', ['denne måned', 'den måned'], (_, clock) =>
    months(yearOf(clock), monthOf(clock), 1),
  ),
  reading('relative', true, '(?:i )?næste måned|next month', ['næste måned', 'måned'], (_, clock) =>
    months(yearOf(clock), monthOf(clock) + 1, 1),
  ),
];

/** Stretches that end today. */
const stretches: readonly Reading[] = [
  reading(
    'relative',
    true,
    `${lastOf} (?:år|years?)`,
    ['de sidste to år', 'de sidste to møder'],
    ([, n = ''], { today }) => sinceMonths(today, numberOf(n) * 12),
  ),
  reading(
    'relative',
    true,
    `${lastOf} (?:måneder|måneders|mdr|months?)`,
    ['seneste 6 måneder', 'seneste 6 punkter'],
    ([, n = ''], { today }) => sinceMonths(today, numberOf(n)),
  ),
  reading('relative', true, `${lastOf} (?:uger|weeks?)`, ['seneste 3 uger', 'seneste 3 år'], ([, n = ''], { today }) =>
    sinceDays(today, numberOf(n) * 7),
  ),
  reading('relative', true, `${lastOf} (?:dage|days?)`, ['sidste 14 dage', 'sidste 14 år'], ([, n = ''], { today }) =>
    sinceDays(today, numberOf(n)),
  ),
  reading(
    'relative',
    true,
    `${before}(?:det|the) (?:sidste|seneste|past) (?:halve år|halvår|half year)`,
    ['det seneste halve år', 'det halve år'],
    (_, { today }) => sinceMonths(today, 6),
  ),
  reading(
    'relative',
    true,
    `${before}(?:det|the) (?:sidste|seneste|forløbne|past) (?:år|year)`,
    ['det seneste år', 'seneste årsrapport'],
    (_, { today }) => sinceMonths(today, 12),
  ),
  reading(
    'relative',
    true,
    `${before}(?:den|the) (?:sidste|seneste|forløbne|past) (?:måneds?(?: tid)?|month)`,
    ['den seneste måned', 'seneste måned'],
    (_, { today }) => sinceMonths(today, 1),
  ),
  reading('relative', true, 'nytår|new year', ['nytår', 'nye år'], (_, clock) => ({
    ...months(yearOf(clock), 1, 12),
    to: '',
  })),
];

/** Times told from today, the surest first. */
export const relativeTimes: readonly Reading[] = [
  ...days,
  ...weeksAndQuarters,
  ...partsOfYears,
  ...seasons,
  ...monthsAndYears,
  ...stretches,
];
