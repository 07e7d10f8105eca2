import type { Index } from './built-index';
import type { Evidence, Phrase, Term } from './concept';
import { occurrences } from './packed-postings';

/** Words that answer when all of them stand in one text. `words`: for each word the terms that it can be. */
export function buildPhrase(
  words: readonly (readonly Term[])[],
  grade: number,
  evidence: Evidence,
  index: Index,
): Phrase {
  return { words, grade, evidence, texts: textsWithAll(words, index) };
}

function textsWithAll(words: readonly (readonly Term[])[], index: Index): number[] {
  // The rarest word first: every later one only has to be looked up for the texts that are left.
  const [first, ...others] = words.map((terms) => textsWithAny(terms, index)).sort((a, b) => a.size - b.size);
  if (!first) return [];
  return [...first].filter((text) => others.every((texts) => texts.has(text))).sort((a, b) => a - b);
}

function textsWithAny(terms: readonly Term[], index: Index): Set<number> {
  const texts = new Set<number>();
  for (const { number } of terms) for (const text of occurrences(index.postings, number)) texts.add(text);
  return texts;
}
