import { splitCompound } from '../danish/compounds';
import { buildVocabulary, type Vocabulary } from '../danish/vocabulary';
import { wordKeys } from '../danish/word-forms';
import type { CompoundUse } from './built-index';
import type { PackedPostings } from './packed-postings';

/** What a word of the collection is: what costs most of a build to find out, and is stored with the index. */
export interface WordTable {
  /** Word number → its keys, which are the terms that lunr knows it by. */
  readonly terms: readonly (readonly string[])[];
  /** Word number → keys of the parts where it is a compound, the head's after the modifiers'. */
  readonly parts: readonly (readonly (readonly [key: string, role: CompoundUse['role']])[])[];
}

/** Looks up every word of the collection once. */
export function buildWordTable(postings: PackedPostings): WordTable {
  const terms = postings.words.map((word) => wordKeys(word));
  const vocabulary = vocabularyOf(postings, terms);
  const parts = postings.words.map((word) => partsOf(word, vocabulary));
  return { terms, parts };
}

const none: WordTable['parts'][number] = [];

function partsOf(word: string, vocabulary: Vocabulary): WordTable['parts'][number] {
  const parts = splitCompound(word, vocabulary);
  return parts.length === 0 ? none : parts.flatMap(({ keys, role }) => keys.map((key) => [key, role] as const));
}

/** A build needs it for the parts of the words and for the index. */
const vocabularies = new WeakMap<WordTable['terms'], Vocabulary>();

/** The collection's words with their counts, their keys taken from the table. */
export function vocabularyOf(postings: PackedPostings, terms: WordTable['terms']): Vocabulary {
  const known = vocabularies.get(terms);
  if (known) return known;
  const vocabulary = countWords(postings, terms);
  vocabularies.set(terms, vocabulary);
  return vocabulary;
}

function countWords({ words, starts }: PackedPostings, terms: WordTable['terms']): Vocabulary {
  const counts = new Map(words.map((word, at) => [word, (starts[at + 1] ?? 0) - (starts[at] ?? 0)]));
  const numbers = new Map(words.map((word, at) => [word, at]));
  return buildVocabulary(counts, (word) => terms[numbers.get(word) ?? -1] ?? []);
}

/** Key of a part → the compounds that have it. */
export function compoundsOf({ words }: PackedPostings, { parts }: WordTable): Map<string, CompoundUse[]> {
  const compounds = new Map<string, CompoundUse[]>();
  parts.forEach((keys, at) => {
    for (const [key, role] of keys) {
      const use = { word: words[at] ?? '', role };
      const uses = compounds.get(key);
      if (uses) uses.push(use);
      else compounds.set(key, [use]);
    }
  });
  return compounds;
}
