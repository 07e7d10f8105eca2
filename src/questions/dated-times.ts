import type { Clock, Reading, Span } from './time-reading';
import { day, months, nearest, reading, season, seasonMonths, yearOf } from './time-reading';
import { mondayOfWeek, weekOf } from './weeks';

const monthStarts = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
export const month =
  'januar[yi]?|january?|february?|februar|marts|march|april|maj|may|juni|june|juli|july|august|september|oktober|october|' +
  'november|december';
const monthShort = `${month}|jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec`;
const year = '(?:19|20)\\d\\d';
/** "2024" and, beside a month, a season or a quarter, "24". */
const anyYear = `${year}|2\\d`;
const of = '(?:i |in |of |af |år |året )?';
const quarter =
  '(?:q([1-4])|(1|første|first|1st|2|andet|second|2nd|3|tredje|third|3rd|4|fjerde|fourth|4th) (?:kvartal|quarter))';

/** 1–12 of "juni", "june", "jun", "may", "oct". */
export function monthNumber(name: string): number {
  const start = name.slice(0, 3).replace('may', 'maj').replace('oct', 'okt');
  return monthStarts.indexOf(start) + 1;
}

/** "24" is 2024. */
const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** Written out these are English, where "june 24" is a day; "juni 24" and "sep 24" are a month of 2024. */
const english = /^(?:january|february|march|may|june|july|october)$/u;

/** The year of "juni 24"; null for one that no meeting can be of, and for a day of June. */
function shortYear(digits: string, name: string, clock: Clock): number | null {
  if (digits.length === 2 && (english.test(name) || fullYear(digits) > yearOf(clock) + 1)) return null;
  return fullYear(digits);
}

/** 3 of "3", "tredje" and "3rd". */
function ordinal(name: string): number {
  const at = ['1fo', '2as', '3t', '4f'].findIndex((starts) => starts.includes(name.charAt(0)));
  return name.startsWith('fj') || name.startsWith('fou') ? 4 : at + 1;
}

const quarterMonths = (ofYear: number, digit: string | undefined, name = ''): Span =>
  months(ofYear, (digit === undefined ? ordinal(name) : Number(digit)) * 3 - 2, 3);

function weekOfYear(ofYear: number, week: number): Span | null {
  const monday = mondayOfWeek(ofYear, week);
  return monday === null ? null : weekOf(monday);
}

const inYear = (digits: string, clock: Clock, span: (ofYear: number) => Span | null): Span | null =>
  digits.length === 2 && fullYear(digits) > yearOf(clock) + 1 ? null : span(fullYear(digits));

/** Times with their year, the longest first: each with one that it takes and a look-alike that it refuses. */
export const datedTimes: readonly Reading[] = [
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
    `(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${monthShort}) (${anyYear})`,
    ['19 juni 24', '190 juni 2024'],
    ([, d, m = '', y = '']) => day(fullYear(y), monthNumber(m), Number(d)),
  ),
  reading(
    'day',
    true,
    `(${monthShort}) (\\d{1,2})(?:st|nd|rd|th)? (${year})`,
    ['june 19th 2024', 'june 2024'],
    ([, m = '', d, y]) => day(Number(y), monthNumber(m), Number(d)),
  ),
  reading('day', true, `(\\d{1,2})[/.](\\d{1,2}) (${year})`, ['8/9 2023', '8/9'], ([, d, m, y]) =>
    day(Number(y), Number(m), Number(d)),
  ),
  reading('day', true, '(\\d{1,2})/(\\d{1,2}) (2\\d)', ['8/9 23', '8.9 23'], ([, d, m, y = '']) =>
    day(fullYear(y), Number(m), Number(d)),
  ),
  reading(
    'day',
    false,
    `(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${monthShort})`,
    ['19 juni', '19 kommuner'],
    ([, d, m = ''], clock) => nearest(clock, (ofYear) => day(ofYear, monthNumber(m), Number(d))),
  ),
  reading('day', false, '(?:den? )?(\\d{1,2})/(\\d{1,2})', ['19/6', '1.6'], ([, d, m], clock) =>
    nearest(clock, (ofYear) => day(ofYear, Number(m), Number(d))),
  ),
  // A full stop alone parts the numbers of an item.
  reading('day', false, '(?:den|d) (\\d{1,2})\\.(\\d{1,2})', ['d 19.6', '19.6'], ([, d, m], clock) =>
    nearest(clock, (ofYear) => day(ofYear, Number(m), Number(d))),
  ),
  reading('month', true, `(${monthShort}) ${of}(${anyYear})`, ['juni 24', 'juni'], ([, m = '', y = ''], clock) => {
    const ofYear = shortYear(y, m, clock);
    return ofYear === null ? null : months(ofYear, monthNumber(m), 1);
  }),
  reading('day', false, `(${month}) (\\d{1,2})(?:st|nd|rd|th)?`, ['june 19', 'june 2024'], ([, m = '', d], clock) =>
    nearest(clock, (ofYear) => day(ofYear, monthNumber(m), Number(d))),
  ),
  reading('month', true, `(${year})-(0[1-9]|1[0-2])`, ['2022-09', '2021-22'], ([, y, m]) =>
    months(Number(y), Number(m), 1),
  ),
  reading(
    'season',
    true,
    `(${season}) ${of}(${anyYear})`,
    ['sommeren 22', 'sommerhuse 2022'],
    ([, name = '', y = ''], clock) => inYear(y, clock, (ofYear) => seasonMonths(ofYear, name)),
  ),
  reading(
    'season',
    true,
    `(?:første|1|1st|first) (?:halvår|halvdel|half) ${of}(${anyYear})`,
    ['første halvår 2024', 'første 2024'],
    ([, y = ''], clock) => inYear(y, clock, (ofYear) => months(ofYear, 1, 6)),
  ),
  reading(
    'season',
    true,
    `(?:andet|anden|2|2nd|second) (?:halvår|halvdel|half) ${of}(${anyYear})`,
    ['2 halvår 2024', '3 halvår 2024'],
    ([, y = ''], clock) => inYear(y, clock, (ofYear) => months(ofYear, 7, 6)),
  ),
  reading('season', true, `${quarter}[ -]${of}(${anyYear})`, ['q1 2024', 'q5 2024'], ([, digit, name, y = ''], clock) =>
    inYear(y, clock, (ofYear) => quarterMonths(ofYear, digit, name)),
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
  reading('month', true, `(?:uge|week) (\\d{1,2}) ${of}(${year})`, ['uge 24 2025', 'uge 2025'], ([, week, y]) =>
    weekOfYear(Number(y), Number(week)),
  ),
];

/** Times whose year is worked out, and years alone. */
export const undatedTimes: readonly Reading[] = [
  reading('year', true, `(?:år |året |year |the year )?(${year})`, ['2023', 'dk2020'], ([, y]) =>
    months(Number(y), 1, 12),
  ),
  reading('year', true, `(${year})[-/](${year}|\\d\\d)`, ['2021-23', '2023-04719'], ([, first = '', last = '']) => ({
    from: months(Number(first), 1, 12).from,
    to: months(Number(last.length === 2 ? `${first.slice(0, 2)}${last}` : last), 1, 12).to,
  })),
  reading('month', false, `(${month})`, ['juni', 'jun'], ([, m = ''], clock) =>
    nearest(clock, (ofYear) => months(ofYear, monthNumber(m), 1)),
  ),
  reading('season', false, `(${season})`, ['sommeren', 'sommerhuse'], ([, name = ''], clock) =>
    nearest(clock, (ofYear) => seasonMonths(ofYear, name)),
  ),
  reading('season', false, 'sommerferien?|the summer holidays?', ['sommerferien', 'ferien'], (_, clock) =>
    nearest(clock, (ofYear) => months(ofYear, 7, 1)),
  ),
  reading('season', false, 'jul|julen|christmas', ['jul', 'jule'], (_, clock) =>
    nearest(clock, (ofYear) => ({ from: `${ofYear}-12-24`, to: `${ofYear}-12-26` })),
  ),
  reading('season', false, quarter, ['q3', 'q5'], ([, digit, name], clock) =>
    nearest(clock, (ofYear) => quarterMonths(ofYear, digit, name)),
  ),
  reading('season', false, '(?:første|1|1st|first) (?:halvår|half year)', ['første halvår', 'halvår'], (_, clock) =>
    nearest(clock, (ofYear) => months(ofYear, 1, 6)),
  ),
  reading('season', false, '(?:andet|2|2nd|second) (?:halvår|half year)', ['andet halvår', 'halvår'], (_, clock) =>
    nearest(clock, (ofYear) => months(ofYear, 7, 6)),
  ),
  reading('month', false, '(?:uge|week) (\\d{1,2})', ['uge 24', 'uger 24'], ([, week], clock) =>
    nearest(clock, (ofYear) => weekOfYear(ofYear, Number(week))),
  ),
];
