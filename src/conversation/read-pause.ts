import { findPhrase, phrase } from '../questions/phrase';
import type { Words } from '../questions/words';
import { addDays, daysOfUnit, readComingDays, readNumber } from './coming-days';

/** A stretch of days without news. */
export interface Pause {
  /** ISO date of its first day; null where it begins today. */
  readonly from: string | null;
  /** ISO date of the first day after it. */
  readonly until: string;
}

const through = phrase('^ [til og med|frem til og med|indtil og med|through] (?=[^ ])');
const until = phrase('^ [til|indtil|frem til|op til|until|till|to] (?=[^ ])');
const lasting = phrase('^ [i|for|in] (de|the) (næste|next) (?=[^ ])');
const between = phrase('^ (fra|from) (?=[^ ]+ (?:[^ ]+ ){0,4}(?:til|to|until|indtil|through) )');

/** A pause is no way to stop: nobody means years. In days. */
const longest = 366;

/** Null for one that is over, or ends before it begins, or lasts too long. */
function pauseOf(from: string, end: string, today: string): Pause | null {
  const isUseful = end > today && end > from && end <= addDays(today, longest);
  return isUseful ? { from: from > today ? from : null, until: end } : null;
}

/** Up to a day, or with it. */
function readEnd(words: Words, today: string): string | null {
  const included = findPhrase(words, through);
  if (included) {
    const days = readComingDays(included.rest, today);
    return days && addDays(days.to, 1);
  }
  const end = findPhrase(words, until);
  return end && (readComingDays(end.rest, today)?.from ?? null);
}

/** "2 uger", "de næste tre dage". */
function readLength(words: Words): number | null {
  const [count, unit, ...others] = findPhrase(words, lasting)?.rest ?? words;
  if (!count || !unit || others.length > 0) return null;
  const number = readNumber(count);
  const days = daysOfUnit(unit);
  return number === null || days === null ? null : number * days;
}

/** "fra 20. december til 3. januar". */
function readBetween(words: Words, today: string): Pause | null {
  const rest = findPhrase(words, between)?.rest;
  const at = rest?.findIndex(({ key }) => /^(?:til|to|until|indtil|through)$/u.test(key)) ?? -1;
  const from = rest && at > 0 ? readComingDays(rest.slice(0, at), today)?.from : undefined;
  const end = rest && from !== undefined ? readEnd(rest.slice(at), from) : null;
  return from !== undefined && end !== null ? pauseOf(from, end, today) : null;
}

/**
 * The pause that words name, and nothing else: "til 1. februar" (the first day with news again), "til og med fredag",
 * "i uge 42", "for two weeks", "fra 20. december til 3. januar". Days without a year are the next ones.
 */
export function readPause(words: Words, today: string): Pause | null {
  const end = readEnd(words, today);
  if (end !== null) return pauseOf(today, end, today);
  const length = readLength(words);
  if (length !== null) return pauseOf(today, addDays(today, length), today);
  const days = readComingDays(words, today);
  return days ? pauseOf(days.from, addDays(days.to, 1), today) : readBetween(words, today);
}
