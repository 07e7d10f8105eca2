import { knownBasicForms } from './basic-forms';
import { bareLetters, spellOut } from './fold';
import { hashLetters, hashStart } from './hash-word';
import { wordKeys } from './word-forms';

/** The words of a collection, folded, with how often each stands there. */
export interface Vocabulary {
  readonly size: number;
  /** All words, most frequent first. */
  readonly words: readonly string[];
  has(word: string): boolean;
  /** Times the folded word stands in the collection, 0 when it does not. */
  count(word: string): number;
  /** False where no word that stands in the collection at least twice has this hash (see `hash-word.ts`). */
  mayRepeat(hash: number): boolean;
  /** Does some word of the collection have this key (see `wordKeys`)? */
  hasKey(key: string): boolean;
  /** The words of the collection with this key: "aftale" → aftale, aftalen, aftalerne. */
  wordsOfKey(key: string): readonly string[];
  /** The words that are this one with æ, ø, å spelled out: "naestved" → næstved. */
  spelledOut(word: string): readonly string[];
  /** The words that are this one with bare letters: "nastved" → næstved. */
  bare(word: string): readonly string[];
  /** The words with this key when both are written in bare letters: "okonomiaftale" → økonomiaftalen. */
  wordsOfBareKey(key: string): readonly string[];
}

const none: readonly string[] = [];

function groupBy(words: readonly string[], keysOf: (word: string) => readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    for (const key of keysOf(word)) {
      const group = groups.get(key);
      if (group) group.push(word);
      else groups.set(key, [word]);
    }
  }
  return groups;
}

/** Most frequent first, those as frequent by the alphabet: most words stand there a few times, so few need to be compared. */
function sortByCount(counts: ReadonlyMap<string, number>): string[] {
  const groups = new Map<number, string[]>();
  for (const [word, count] of counts) {
    const group = groups.get(count);
    if (group) group.push(word);
    else groups.set(count, [word]);
  }
  return [...groups.keys()].sort((a, b) => b - a).flatMap((count) => groups.get(count)?.sort() ?? []);
}

/** Bits for each word: with one bit set by it, one other hash in sixteen has to be followed up for nothing. */
const bitsPerWord = 16;

/** Seen once, a word may be a slip. */
const fewestRepeated = 2;

/** A test by hash for the words that stand there more than once. */
function filterRepeated(counts: ReadonlyMap<string, number>): (hash: number) => boolean {
  const size = 2 ** Math.ceil(Math.log2(Math.max(counts.size, 2) * bitsPerWord));
  const bits = new Uint8Array(size / 8);
  const bitOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> Math.clz32(size - 1);
  for (const [word, count] of counts) {
    const bit = bitOf(hashLetters(hashStart, word));
    if (count >= fewestRepeated) bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
  return (hash) => {
    const bit = bitOf(hash);
    return ((bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  };
}

/** Calls `build` once, when it is first needed. */
function once<T>(build: () => T): () => T {
  let built: { readonly value: T } | null = null;
  return () => (built ??= { value: build() }).value;
}

/**
 * Words folded by `foldWord` with their counts → the vocabulary that compounds and spelling are judged by. `keysOf`
 * gives the keys of a word where they have been stored.
 */
export function buildVocabulary(
  counts: ReadonlyMap<string, number>,
  keysOf: (word: string) => readonly string[] = wordKeys,
): Vocabulary {
  const words = sortByCount(counts);
  const repeated = once(() => filterRepeated(counts));
  const byKey = once(() => groupBy(words, keysOf));
  const bySpelling = once(() => groupBy(words, (word) => [spellOut(word)]));
  const byBareKey = once(() => groupBy(words, (word) => keysOf(word).map(bareLetters)));
  const byBareLetters = once(() => groupBy(words, (word) => [bareLetters(word)]));
  return {
    size: words.length,
    words,
    has: (word) => counts.has(word),
    count: (word) => counts.get(word) ?? 0,
    mayRepeat: (hash) => repeated()(hash),
    hasKey: (key) => byKey().has(key),
    wordsOfKey: (key) => byKey().get(key) ?? none,
    spelledOut: (word) => bySpelling().get(spellOut(word)) ?? none,
    bare: (word) => byBareLetters().get(bareLetters(word)) ?? none,
    wordsOfBareKey: (key) => byBareKey().get(bareLetters(key)) ?? none,
  };
}

/**
 * The words of the collection that a typed word can mean: itself when it is there, else with æ, ø, å spelled out, and
 * with bare letters only when neither is known, so that "lage" never brings "læge" along where "lage" is a word. What
 * is no word at all may be another form of one: "okonomiaftale" where the papers have "økonomiaftalen".
 */
export function knownSpellings(folded: string, vocabulary: Vocabulary): readonly string[] {
  if (vocabulary.has(folded)) return [folded];
  const spelled = vocabulary.spelledOut(folded);
  if (spelled.length > 0) return spelled;
  const bare = vocabulary.bare(folded);
  if (bare.length > 0 || knownBasicForms(folded).length > 0) return bare;
  return wordKeys(folded).flatMap((key) => vocabulary.wordsOfBareKey(key));
}
