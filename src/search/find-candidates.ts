import { tokenize } from '../danish/tokenize';
import type { Question } from '../questions/question';
import type { Index } from './built-index';
import { subjectOf, type Concept, type Phrase } from './concept';
import { itemFilter } from './filter-items';
import { askLunr } from './lunr-index';
import { leastCoverage } from './threshold';

/** In a collection of few meetings no word is so common that looking at all its items takes time. */
const fewestCommon = 500;

/** A word that stands in every fifth item says little of what an item is about. */
const commonShare = 0.2;

/** With so many items that a common word leads, nobody reads on to those where it stands in passing. */
const fewestLed = 100;

/** Numbers of the items that can answer a question: those that lunr finds, within the filters. */
export function findCandidates(question: Question, concepts: readonly Concept[], index: Index): number[] {
  const words = concepts.length > 0 ? decidingWords(concepts) : placeWords(question, index);
  const terms = new Set(words.flatMap((word) => termOf(word, index)));
  const within = itemFilter(question, index.items);
  const keep = (numbers: readonly number[]): number[] =>
    numbers.filter((number) => {
      const item = index.items[number];
      return item !== undefined && within(item);
    });
  const led = keep(askLeading(terms, index));
  return led.length >= fewestLed ? led : keep(askLunr(index.lunr, terms));
}

/**
 * The items with one of the terms, very common ones only where they lead an item: among so many the best have it there,
 * and reading them all takes most of the time of a search. Empty where no term is common.
 */
function askLeading(terms: ReadonlySet<string>, index: Index): number[] {
  const most = Math.max(fewestCommon, (index.census?.items ?? index.items.length) * commonShare);
  const common = [...terms].filter((term) => countOccurrences(term, index) > most);
  if (common.length === 0) return [];
  const rare = [...terms].filter((term) => !common.includes(term));
  return [...new Set([...askLunr(index.lunr, rare), ...askLunr(index.lunr, common, 'lead')])];
}

function countOccurrences(term: string, { vocabulary }: Index): number {
  return vocabulary.wordsOfKey(term).reduce((sum, word) => sum + vocabulary.count(word), 0);
}

/** The term that lunr, or a database, knows a word by; any one of them leads to all items with the word. */
export function termOf(word: string, { numbers, terms }: Index): readonly string[] {
  return terms[numbers.get(word) ?? -1]?.slice(0, 1) ?? [];
}

/**
 * The words that an item must have one of: without any of them it cannot reach the least coverage. Common words and weak
 * evidence ("tilbud" for "botilbud") are left out as long as all that is left out stays below it.
 */
export function decidingWords(concepts: readonly Concept[]): string[] {
  const subject = subjectOf(concepts);
  const total = subject.reduce((sum, { weight }) => sum + weight, 0);
  let spare = leastCoverage * total;
  const words = new Set<string>();
  for (const concept of [...subject].sort((a, b) => a.weight - b.weight)) {
    const below = cutoff(concept, spare / concept.weight);
    spare -= below * concept.weight;
    for (const { word, grade } of concept.terms) if (grade > below) words.add(word);
    for (const phrase of concept.phrases) if (phrase.grade > below) for (const word of rarest(phrase)) words.add(word);
  }
  return [...words];
}

/** The highest grade among a concept's evidence that stays below a share; 0 where none does. */
function cutoff({ terms, phrases }: Concept, share: number): number {
  return [...terms, ...phrases].reduce((best, { grade }) => (grade < share ? Math.max(best, grade) : best), 0);
}

/** One word of a phrase stands for it: who has the phrase has that word. */
function rarest({ words }: Phrase): readonly string[] {
  const [fewest] = [...words].sort((a, b) => a.length - b.length);
  return (fewest ?? []).map((term) => term.word);
}

/** Without a subject every item is a candidate, and every item has the name of its body. */
function placeWords({ filters, caseNumber, itemNumber, latest, meetingDate }: Question, index: Index): string[] {
  const limited = caseNumber ?? itemNumber ?? meetingDate ?? filters.from ?? filters.to ?? filters.circle;
  if (limited === null && !latest && filters.bodies.length === 0) return [];
  const bodies = [...new Set(index.items.map((item) => item.body))];
  return bodies.flatMap((body) => tokenize(body).map((token) => token.folded));
}
