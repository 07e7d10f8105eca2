import { bareLetters } from '../danish/fold';
import { neededWords } from './needed-words';
import type { Word, Words } from './words';

/** A phrase as it is looked for. */
export interface Phrase {
  readonly pattern: RegExp;
  /** One word of each of these must be asked, else the pattern need not be tried. */
  readonly needs: readonly ReadonlySet<string>[];
}

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

/** The words that phrases need, all together: few words of a question are among them. */
const everNeeded = new Set<string>();

/**
 * A phrase as people write it: `hvad [blev|er] (der) besluttet`. Words in brackets are alternatives, in parentheses
 * they may be missing; `…` is a gap that belongs to what is asked about, `^` and `$` are the ends of the question, and a
 * part that begins with `(?` looks around without taking anything.
 * Case, slips and the spelling of æ, ø and å make no difference.
 */
export function phrase(source: string): Phrase {
  const parts = splitParts(bareLetters(source));
  const needs = neededWords(parts);
  for (const words of needs) for (const word of words) everNeeded.add(word);
  return { pattern: new RegExp(`(?<![^ ])${parts.map(compilePart).join('')}`, 'du'), needs };
}

interface Joined {
  readonly words: Words;
  /** The keys, each with a space behind it. */
  readonly keys: string;
  /** The keys that some phrase needs. */
  readonly needed: readonly string[];
}

/** The same words are tried against every phrase of a table, one table after the other: they are joined once. */
let joined: Joined = { words: [], keys: '', needed: [] };

function joinKeys(words: Words): Joined {
  if (joined.words === words) return joined;
  let keys = '';
  const needed: string[] = [];
  for (const { key } of words) {
    keys += `${key} `;
    if (everNeeded.has(key)) needed.push(key);
  }
  joined = { words, keys, needed };
  return joined;
}

const hasOneOfEach = (needs: Phrase['needs'], words: readonly string[]): boolean =>
  needs.every((need) => words.some((word) => need.has(word)));

/** Number of the word that begins at an offset of the joined keys; of the one after the last for their end. */
function wordAt(keys: string, offset: number): number {
  let word = 0;
  for (let at = keys.indexOf(' '); at !== -1 && at < offset; at = keys.indexOf(' ', at + 1)) word += 1;
  return word;
}

/** The first place where a phrase stands, or null. */
export function findPhrase(words: Words, { pattern, needs }: Phrase): FoundPhrase | null {
  const { keys, needed } = joinKeys(words);
  const match = hasOneOfEach(needs, needed) ? pattern.exec(keys) : null;
  if (!match?.indices) return null;
  const [whole, ...gaps] = match.indices.map((span) => span.map((offset) => wordAt(keys, offset)));
  const [at = 0, end = 0] = whole ?? [];
  const kept = (_: Word, index: number): boolean =>
    index < at || index >= end || gaps.some(([from = 0, to = 0]) => index >= from && index < to);
  return { at, count: end - at, rest: words.filter(kept) };
}
