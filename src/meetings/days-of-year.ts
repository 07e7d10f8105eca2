import { findDates, isoDay, monthNames, monthNumber, type FoundDate } from '../danish/dates';

const month = monthNames.join('|');

/** "3. februar" without a year behind it. Refuses "3. februar 2026" and "3. februars". */
const dayOfMonth = new RegExp(String.raw`(?<!\d)(\d{1,2})\.\s*(${month})(?!\p{L})(?!\s+\d{4})`, 'giu');

/** "3/2" without a year behind it. Refuses "3/2 2026" and "1/2 time". */
const slashed = /(?<=\b(?:den|d\.)\s)(\d{1,2})\/(\d{1,2})(?![\d/-]|\s\d{4})/giu;

interface Day {
  readonly month: number;
  readonly day: number;
  readonly index: number;
  readonly length: number;
}

/** Days without a year of a text, in order. */
function daysWithoutYear(text: string): Day[] {
  const written = [...text.matchAll(dayOfMonth)].map((match) => ({ match, month: monthNumber(match[2] ?? '') ?? 0 }));
  const digits = [...text.matchAll(slashed)].map((match) => ({ match, month: Number(match[2]) }));
  return [...written, ...digits]
    .map(({ match, month: number }) => ({
      month: number,
      day: Number(match[1]),
      index: match.index,
      length: match[0].length,
    }))
    .sort((a, b) => a.index - b.index);
}

/** ISO dates of all days that a sentence names; those without a year have the one year that the sentence names. */
export function findDaysOfYear(sentence: string): string[] {
  const dated = findDates(sentence);
  const years = new Set(sentence.match(/(?<![\d./-])20\d{2}(?!\d)/gu));
  const year = years.size === 1 ? Number([...years][0]) : null;
  const others = year === null ? [] : daysWithoutYear(sentence).map(({ month: of, day }) => isoDay(year, of, day));
  return [...dated.map(({ date }) => date), ...others.filter((date) => date !== null)].sort();
}

/** The first day without a year in a text, as its next occurrence behind an ISO date. */
export function findNextDay(text: string, after: string): FoundDate | undefined {
  const found = daysWithoutYear(text)[0];
  if (!found) return undefined;
  const year = Number(after.slice(0, 4));
  const date = [year, year + 1]
    .map((candidate) => isoDay(candidate, found.month, found.day))
    .find((candidate) => candidate !== null && candidate > after);
  return date ? { date, index: found.index, length: found.length } : undefined;
}
