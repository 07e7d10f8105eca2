import { bareLetters } from '../danish/fold';
import type { Word, Words } from './words';

/** A phrase found among the words of a question. */
export interface FoundPhrase {
  /** First word that the phrase takes, and the number of words up to its end. */
  readonly at: number;
  readonly count: number;
  /** The words that are left: all but the phrase, with what stands in its gaps. */
  readonly rest: Words;
}

/** The parts of a phrase: a space inside brackets parts nothing. */
function splitParts(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let current = '';
  for (const character of `${source} `) {
    if ('[('.includes(character)) depth += 1;
    if ('])'.includes(character)) depth -= 1;
    if (character !== ' ' || depth > 0) current += character;
    else if (current !== '') parts.push(current);
    if (character === ' ' && depth === 0) current = '';
  }
  return parts;
}

/** One part of a phrase as a regular expression over words that each end in a space. */
function compilePart(source: string): string {
  if (source === '^' || source === '$') return source;
  // A gap: one word at least, as few as possible.
  if (source === '…') return '((?:[^ ]+ )+?)';
  if (source.startsWith('(?')) return source;
  if (source.startsWith('[')) return `(?:${source.slice(1, -1)}) `;
  if (source.startsWith('(')) return `(?:(?:${source.slice(1, -1)}) )?`;
  return `${source} `;
}

/**
 * A phrase as people write it: `hvad [blev|er] (der) besluttet`. Words in brackets are alternatives, in parentheses
 * they may be missing; `…` is a gap that belongs to what is asked about, `^` and `$` are the ends of the question, and a
 * part that begins with `(?` looks around without taking anything.
 * Case, slips and the spelling of æ, ø and å make no difference.
 */
export function phrase(source: string): RegExp {
  const parts = splitParts(bareLetters(source)).map(compilePart);
  return new RegExp(`(?<![^ ])${parts.join('')}`, 'du');
}

/** Index of the word that begins at an offset of the joined keys. */
function wordAt(starts: readonly number[], offset: number): number {
  const index = starts.indexOf(offset);
  return index === -1 ? starts.length : index;
}

/** The first place where a phrase stands, or null. */
export function findPhrase(words: Words, pattern: RegExp): FoundPhrase | null {
  const starts: number[] = [];
  let keys = '';
  for (const word of words) {
    starts.push(keys.length);
    keys += `${word.key} `;
  }
  const match = pattern.exec(keys);
  if (!match?.indices) return null;
  const [whole, ...gaps] = match.indices.map((span) => span.map((offset) => wordAt(starts, offset)));
  const [at = 0, end = 0] = whole ?? [];
  const kept = (_: Word, index: number): boolean =>
    index < at || index >= end || gaps.some(([from = 0, to = 0]) => index >= from && index < to);
  return { at, count: end - at, rest: words.filter(kept) };
}
