import { datedTimes, undatedTimes } from './dated-times';
import { relativeTimes } from './relative-times';
import type { Clock, Reading, Time } from './time-reading';
import type { Words } from './words';

/** Ways to name a time, the longest first. */
export const readings: readonly Reading[] = [...datedTimes, ...relativeTimes, ...undatedTimes];

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
