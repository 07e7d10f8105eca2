import { bareLetters } from '../danish/fold';
import { correctSlip } from './slips';

/** One word of a question. */
export interface Word {
  /** As typed. */
  readonly text: string;
  /** What recognisers compare: lower case, bare letters, question words without slips: "mødet" → "modet". */
  readonly key: string;
}

export type Words = readonly Word[];

/**
 * "botilbud", "døgn-", "K17's", "DK2020", "19/6-2024", "2.3", "SAG-2023-04719", "§": letters and digits, joined by
 * hyphens, apostrophes or ampersands, and by full stops, slashes and colons between digits only. Refuses the full stop
 * of "19. juni" and the slash of "og/eller". Each character can be read in one way only, so the time is linear.
 */
const word = /[\p{L}\p{N}\p{M}§]+(?:(?:[-'&]+(?=[\p{L}\p{N}])|(?<=\d)[./:](?=\d))[\p{L}\p{N}\p{M}]+)*-?/gu;

export function splitWords(text: string): Words {
  return Array.from(text.matchAll(word), ([typed]) => ({ text: typed, key: wordKey(typed) }));
}

export function wordKey(typed: string): string {
  return correctSlip(bareLetters(typed.toLowerCase()));
}

/** The words as typed, parted by single spaces. */
export function joinWords(words: Words): string {
  return words.map((each) => each.text).join(' ');
}

/** The words without `count` of them from `at` on. */
export function withoutWords(words: Words, at: number, count: number): Words {
  return [...words.slice(0, at), ...words.slice(at + count)];
}
