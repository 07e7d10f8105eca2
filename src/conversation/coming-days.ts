import { readNumberWord } from '../questions/number-words';
import { findPhrase, phrase } from '../questions/phrase';
import { readTime } from '../questions/times';
import { mondayOfWeek, nextWeekday, weekOf } from '../questions/weeks';
import type { Word, Words } from '../questions/words';

/** First and last day of what is named, as ISO dates. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const dayLength = 86_400_000;

/** "2026-12-31" and 1 → "2027-01-01". */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}

/** "uge 42", "week 8", "ugerne 28 til 30", "uge 28-30". Refuses "uge", "uge 2026" and "2 uger". */
const weeks = /^(?:uge|ugerne|uger|week|weeks) (\d{1,2})(?:-(\d{1,2})| (?:(?:til|to|og|and) )?(\d{1,2}))?$/u;

/** The next week, or weeks, of that number that have not ended. */
function readWeeks(text: string, today: string): Days | null {
  const match = weeks.exec(text);
  if (!match) return null;
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[3] ?? first);
  for (const year of [0, 1].map((later) => Number(today.slice(0, 4)) + later)) {
    const from = mondayOfWeek(year, first);
    const end = mondayOfWeek(last < first ? year + 1 : year, last);
    if (from && end && addDays(end, 6) >= today) return { from, to: addDays(end, 6) };
  }
  return null;
}

/** Days told from today. */
const relative: readonly (readonly [ReturnType<typeof phrase>, (today: string) => Days])[] = [
  [phrase('^ [i morgen|tomorrow] $'), (today) => ({ from: addDays(today, 1), to: addDays(today, 1) })],
  [phrase('^ (i|in) [næste uge|next week] $'), (today) => weekOf(today, 1)],
  [
    phrase('^ (i|in) (resten af|hele|the rest of) [denne uge|ugen|this week|the week] $'),
    (today) => ({ from: today, to: weekOf(today).to }),
  ],
];

/** Words that stand before a day and say nothing of it. */
const article = /^(?:den|d|the|i|in|hele|on|pa|kommende|naste|next)$/u;

/** More words stand in no name of a day: "den 1. februar 2027". */
const longestName = 6;

/** The days that words name, all of them and nothing else, the next ones where no year is said: "1. februar", "uge 42". */
export function readComingDays(words: Words, today: string): Days | null {
  if (words.length === 0 || words.length > longestName) return null;
  const told = relative.find(([pattern]) => findPhrase(words, pattern))?.[1](today);
  if (told) return told;
  const start = words.findIndex(({ key }) => !article.test(key));
  const named = words.slice(Math.max(0, start));
  const time = readTime(named, 0, { today, ahead: true });
  if (time && time.to !== '' && time.count === named.length) return { from: time.from, to: time.to };
  const text = named.map(({ key }) => key).join(' ');
  return readWeeks(text, today) ?? nextWeekday(text, today);
}

/** "en uge", "a day": beside a unit an article counts. */
const articles: ReadonlySet<string> = new Set(['en', 'a']);

/** 3 of "3" and of "tre"; null for a word that counts nothing. */
export function readNumber({ key }: Word): number | null {
  return articles.has(key) ? 1 : readNumberWord(key);
}

const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:dage?|days?)$/u, 1],
  [/^(?:uger?|weeks?)$/u, 7],
  [/^(?:maned|maneder|months?)$/u, 30],
];

/** 7 of "uger"; null for what is no unit of days. */
export function daysOfUnit({ key }: Word): number | null {
  return units.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}
