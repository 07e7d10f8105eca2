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

interface Joined {
  /** The keys, each with a space behind it. */
  readonly keys: string;
  /** Word by the offset that it begins at. */
  readonly at: ReadonlyMap<number, number>;
}

/** The same words are tried against every phrase of a table: they are joined once. */
const joined = new WeakMap<Words, Joined>();

function joinKeys(words: Words): Joined {
  const known = joined.get(words);
  if (known) return known;
  const at = new Map<number, number>();
  let keys = '';
  for (const [index, word] of words.entries()) {
    at.set(keys.length, index);
    keys += `${word.key} `;
  }
  const result = { keys, at };
  joined.set(words, result);
  return result;
}

/** The first place where a phrase stands, or null. */
export function findPhrase(words: Words, pattern: RegExp): FoundPhrase | null {
  const { keys, at: starts } = joinKeys(words);
  const match = pattern.exec(keys);
  if (!match?.indices) return null;
  const [whole, ...gaps] = match.indices.map((span) => span.map((offset) => starts.get(offset) ?? words.length));
  const [at = 0, end = 0] = whole ?? [];
  const kept = (_: Word, index: number): boolean =>
    index < at || index >= end || gaps.some(([from = 0, to = 0]) => index >= from && index < to);
  return { at, count: end - at, rest: words.filter(kept) };
}
