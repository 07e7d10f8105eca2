import type { Index } from './built-index';
import type { Concept, Evidence } from './concept';
import { fieldNames, fieldRules, type Field } from './fields';
import { lowerBound, occurrences } from './packed-postings';

/** A word of the question found in a text of one item. */
export interface TextMatch {
  /** Number of the text. */
  readonly text: number;
  readonly field: Field;
  /** Index of the concept. */
  readonly concept: number;
  readonly asked: string;
  /** The word in the document, folded; several for a phrase. */
  readonly found: readonly string[];
  readonly grade: number;
  readonly evidence: Evidence;
  /** The rarity of the word asked times the grade. */
  readonly worth: number;
  /** What it counts for: the rarity of the word, the grade of the evidence and the weight of the field. */
  readonly weight: number;
}

/** Everything of the question that stands in one item, best first. */
export function findMatches(item: number, concepts: readonly Concept[], index: Index): TextMatch[] {
  const range = { from: index.firstText[item] ?? 0, to: index.firstText[item + 1] ?? 0 };
  const matches = concepts.flatMap((concept, at) => [
    ...termMatches(concept, at, range, index),
    ...phraseMatches(concept, at, range, index),
  ]);
  return matches.sort((a, b) => b.weight - a.weight);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function termMatches(concept: Concept, at: number, range: Range, index: Index): TextMatch[] {
  return concept.terms.flatMap((term) =>
    textsWithin(occurrences(index.postings, term.number), range).map((text) =>
      describe(text, concept, at, [term.word], term, index),
    ),
  );
}

function phraseMatches(concept: Concept, at: number, range: Range, index: Index): TextMatch[] {
  return concept.phrases.flatMap((phrase) =>
    textsWithin(phrase.texts, range).map((text) =>
      describe(text, concept, at, phraseWords(phrase.words, text, index), phrase, index),
    ),
  );
}

/** The words of a phrase that stand in the text. */
function phraseWords(words: Concept['phrases'][number]['words'], text: number, index: Index): string[] {
  return words
    .flatMap((terms) =>
      terms.filter(
        (term) => textsWithin(occurrences(index.postings, term.number), { from: text, to: text + 1 }).length > 0,
      ),
    )
    .map((term) => term.word);
}

function describe(
  text: number,
  concept: Concept,
  at: number,
  found: readonly string[],
  { grade, evidence }: { readonly grade: number; readonly evidence: Evidence },
  index: Index,
): TextMatch {
  const field = fieldNames[index.texts.field[text] ?? 0] ?? 'presentation';
  const worth = concept.weight * grade;
  const weight = worth * fieldRules[field].weight;
  return { text, field, concept: at, asked: concept.asked, found, grade, evidence, worth, weight };
}

/** The texts of a word that lie in a range, each once. The texts are sorted, so only that stretch is looked at. */
function textsWithin(texts: ArrayLike<number>, { from, to }: Range): number[] {
  const found: number[] = [];
  for (let at = lowerBound(texts, from); at < texts.length; at += 1) {
    const text = texts[at] ?? to;
    if (text >= to) break;
    if (found.at(-1) !== text) found.push(text);
  }
  return found;
}
