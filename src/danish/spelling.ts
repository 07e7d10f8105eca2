import { knownBasicForms } from './basic-forms';
import type { Vocabulary } from './vocabulary';

/** A word of the collection that is nearly the one typed. */
export interface NearWord {
  readonly word: string;
  /** Slips between the two: one letter more, less, other, or two letters swapped. */
  readonly distance: number;
}

/** Shorter words have too many neighbours: "bus", "hus", "lus". */
const shortestSlip = 5;

/** From this length on two slips leave a word that can be told. */
const shortestTwoSlips = 9;

/** Slips that a word of this length may have. */
export function slipsAllowed(length: number): 0 | 1 | 2 {
  if (length < shortestSlip) return 0;
  return length < shortestTwoSlips ? 1 : 2;
}

/** Folded words are no longer than this. */
const longest = 64;

/** Rows of the table of slips, used again for every pair: one search compares thousands. */
const rows = [new Uint8Array(longest + 2), new Uint8Array(longest + 2), new Uint8Array(longest + 2)] as const;

/**
 * The slips between two words (Damerau–Levenshtein, adjacent letters swapped count one), or `most` + 1 as soon as there
 * are more. Looks only at the diagonal band that `most` slips can reach.
 */
export function countSlips(a: string, b: string, most: number): number {
  const tooMany = most + 1;
  if (Math.abs(a.length - b.length) > most || b.length > longest) return tooMany;
  let beforeLast: Uint8Array = rows[0];
  let last: Uint8Array = rows[1];
  let current: Uint8Array = rows[2];
  for (let column = 0; column <= tooMany; column++) last[column] = column;
  for (let row = 1; row <= a.length; row++) {
    const from = Math.max(1, row - most);
    const to = Math.min(b.length, row + most);
    current[from - 1] = from === 1 ? Math.min(row, tooMany) : tooMany;
    let best = current[from - 1] ?? tooMany;
    for (let column = from; column <= to; column++) {
      const slips = slipsAt(a, b, row, column, beforeLast, last, current);
      current[column] = slips;
      if (slips < best) best = slips;
    }
    if (best > most) return tooMany;
    current[to + 1] = tooMany;
    const spare = beforeLast;
    beforeLast = last;
    last = current;
    current = spare;
  }
  return Math.min(last[b.length] ?? tooMany, tooMany);
}

/** One cell of the table: the fewest slips that turn the first letters of one word into those of the other. */
function slipsAt(
  a: string,
  b: string,
  row: number,
  column: number,
  beforeLast: Uint8Array,
  last: Uint8Array,
  current: Uint8Array,
): number {
  const letter = a.charCodeAt(row - 1);
  const other = b.charCodeAt(column - 1);
  const kept = (last[column - 1] ?? 0) + (letter === other ? 0 : 1);
  const changed = Math.min(kept, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
  const isSwap = row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === other;
  return isSwap ? Math.min(changed, (beforeLast[column - 2] ?? 0) + 1) : changed;
}

/** A word with its letters as bits, in any order and however often each stands in it. */
interface Spelled {
  readonly word: string;
  readonly letters: number;
}

/** The words of a vocabulary by first letter and length, so that few need to be compared. */
type Buckets = ReadonlyMap<string, readonly Spelled[]>;

export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** Each slip changes at most two kinds of letters: more than that apart, words need not be compared letter by letter. */
export function mayBeNear(a: number, b: number, most: number): boolean {
  let differing = a ^ b;
  for (let kinds = 2 * most; differing !== 0; kinds--) {
    if (kinds === 0) return false;
    differing &= differing - 1;
  }
  return true;
}

const bucketsOf = new WeakMap<Vocabulary, Buckets>();

function sortIntoBuckets(vocabulary: Vocabulary): Buckets {
  const buckets = new Map<string, Spelled[]>();
  for (const word of vocabulary.words) {
    if (!/^[a-zæøå-]{4,}$/u.test(word)) continue;
    const key = `${word.charAt(0)}${word.length}`;
    const spelled = { word, letters: lettersOf(word) };
    const bucket = buckets.get(key);
    if (bucket) bucket.push(spelled);
    else buckets.set(key, [spelled]);
  }
  return buckets;
}

function bucketed(vocabulary: Vocabulary): Buckets {
  const buckets = bucketsOf.get(vocabulary) ?? sortIntoBuckets(vocabulary);
  bucketsOf.set(vocabulary, buckets);
  return buckets;
}

/** Letters that a finger or a scanner takes for one another at the beginning of a word. */
const firstLetters: Readonly<Record<string, string>> = {
  æ: 'aeø',
  ø: 'oæ',
  å: 'ao',
  a: 'åæ',
  o: 'øå',
  c: 'ks',
  k: 'c',
};

/** The beginnings to look under: the first letter, letters taken for it, and the second where the two were swapped. */
function beginnings(word: string): string[] {
  const alike = (firstLetters[word.charAt(0)] ?? '').split('');
  return [...new Set([word.charAt(0), ...alike, word.charAt(1)])].filter((beginning) => beginning !== '');
}

/**
 * The words of the vocabulary that a mistyped word can mean, nearest first and then most frequent: none for a word of
 * fewer than five letters, one slip up to eight, two from nine on ("botillbud", "dobbeldiagnose"). None for a word that
 * the dictionary has: "vindmøller" is no slip of anything. At most `limit`, and no more slips than `mostSlips`.
 */
export function nearWords(folded: string, vocabulary: Vocabulary, limit = 5, mostSlips = 2): readonly NearWord[] {
  const most = Math.min(mostSlips, slipsAllowed(folded.length));
  if (most === 0 || !/^[a-zæøå-]+$/u.test(folded) || knownBasicForms(folded).length > 0) return [];
  const buckets = bucketed(vocabulary);
  const letters = lettersOf(folded);
  const near: NearWord[] = [];
  for (const beginning of beginnings(folded)) {
    for (let length = folded.length - most; length <= folded.length + most; length++) {
      for (const { word, letters: others } of buckets.get(`${beginning}${length}`) ?? []) {
        if (!mayBeNear(letters, others, most)) continue;
        const distance = countSlips(folded, word, most);
        if (distance <= most && word !== folded) near.push({ word, distance });
      }
    }
  }
  near.sort((a, b) => a.distance - b.distance || vocabulary.count(b.word) - vocabulary.count(a.word));
  return near.slice(0, limit);
}
