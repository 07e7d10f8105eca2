import { splitCompound } from '../danish/compounds';
import { buildVocabulary, type Vocabulary } from '../danish/vocabulary';
import { wordKeys } from '../danish/word-forms';
import type { Register } from '../meetings/register';
import { assembleIndex, itemsOf, type IndexParts } from './build-index';
import type { Index } from './built-index';
import { readItems } from './read-items';
import type { ShelfOutline, ShelfWord } from './shelf';

/** The words of papers whose texts lie elsewhere. */
export interface Lexicon {
  /** An index of the words alone, to find out what a question asks for. It finds no items. */
  readonly index: Index;
  /** Items of all papers. */
  readonly items: number;
  find(word: string): ShelfWord | undefined;
}

/** Puts the words of an outline together. */
export function buildLexicon({ words, abbreviations, items }: LexiconParts): Lexicon {
  const byWord = new Map(words.map((word) => [word.word, word]));
  const parts: IndexParts = {
    read: {
      postings: { words: [...byWord.keys()], starts: new Uint32Array(words.length + 1), texts: new Uint32Array() },
      item: new Uint32Array(),
      field: new Uint8Array(),
      length: new Uint32Array(),
      passage: new Int32Array(),
      firstText: new Uint32Array(1),
      abbreviations,
    },
    table: { terms: words.map(({ keys }) => keys), parts: words.map((word) => word.parts) },
  };
  const index = assembleIndex(parts, { meetings: [] }, vocabularyOf(byWord));
  return { index, items, find: (word) => byWord.get(word) };
}

type LexiconParts = Pick<ShelfOutline, 'words' | 'abbreviations' | 'items'>;

function vocabularyOf(words: ReadonlyMap<string, ShelfWord>): Vocabulary {
  const counts = new Map([...words].map(([word, { items }]) => [word, items]));
  return buildVocabulary(counts, (word) => words.get(word)?.keys ?? []);
}

/** Looks up words that a lexicon does not have yet; `counts`: in how many items each stands. */
export function analyseWords(counts: ReadonlyMap<string, number>, { index }: Lexicon): ShelfWord[] {
  const known = new Map(index.postings.words.map((word) => [word, index.vocabulary.count(word)]));
  const unknown = [...counts].filter(([word]) => !known.has(word));
  const keys = new Map(unknown.map(([word]) => [word, wordKeys(word)]));
  const termsOf = (word: string): readonly string[] =>
    keys.get(word) ?? index.terms[index.numbers.get(word) ?? -1] ?? [];
  const vocabulary = buildVocabulary(new Map([...known, ...unknown]), termsOf);
  return unknown.map(([word, items]) => ({
    word,
    items,
    keys: keys.get(word) ?? [],
    parts: splitCompound(word, vocabulary).flatMap((part) => part.keys.map((key) => [key, part.role] as const)),
  }));
}

/**
 * An index of a few items out of many, which ranks them as an index of all would: the words and their compounds are those
 * of all papers, and `countOf` says how many items have a thing asked for, by the words as typed.
 */
export function buildPartialIndex(
  register: Register,
  lexicon: Lexicon,
  countOf: (asked: string) => number | undefined,
): Index {
  const read = readItems(itemsOf(register));
  const found = read.postings.words.map((word) => lexicon.find(word));
  const table = { terms: found.map((word) => word?.keys ?? []), parts: found.map((word) => word?.parts ?? []) };
  return {
    ...assembleIndex({ read, table }, register, lexicon.index.vocabulary),
    abbreviations: lexicon.index.abbreviations,
    census: { items: lexicon.items, countOf },
  };
}
