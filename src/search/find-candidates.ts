import { tokenize } from '../danish/tokenize';
import type { Question } from '../questions/question';
import type { Index } from './built-index';
import type { Concept } from './concept';
import { itemFilter } from './filter-items';
import { askLunr } from './lunr-index';
import { leastCoverage } from './threshold';

/** Numbers of the items that can answer a question: those that lunr finds, within the filters. */
export function findCandidates(question: Question, concepts: readonly Concept[], index: Index): number[] {
  const words = concepts.length > 0 ? decidingWords(concepts) : placeWords(question, index);
  const within = itemFilter(question, index.items);
  return askLunr(index.lunr, words).filter((number) => {
    const item = index.items[number];
    return item !== undefined && within(item);
  });
}

/**
 * The words that an item must have one of. An item with none of the rarest concepts cannot reach the least coverage, so
 * words that stand in half of all items need not be looked up for what they add to a ranking.
 */
function decidingWords(concepts: readonly Concept[]): string[] {
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const words = new Set<string>();
  let left = total;
  for (const { terms, phrases, weight } of concepts) {
    if (left < leastCoverage * total) break;
    for (const { word } of [...terms, ...phrases.flatMap((phrase) => phrase.words[0] ?? [])]) words.add(word);
    left -= weight;
  }
  return [...words];
}

/** Without a subject every item is a candidate, and every item has the name of its body. */
function placeWords({ filters, caseNumber, itemNumber, latest, meetingDate }: Question, index: Index): string[] {
  const limited = caseNumber ?? itemNumber ?? meetingDate ?? filters.from ?? filters.to ?? filters.circle;
  if (limited === null && !latest && filters.bodies.length === 0) return [];
  const bodies = [...new Set(index.items.map((item) => item.body))];
  return bodies.flatMap((body) => tokenize(body).map((token) => token.folded));
}
