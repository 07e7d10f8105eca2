import type { Question } from '../questions/question';
import { expandQuestion } from './expand-question';
import { bodiesOf } from './filter-items';
import { decidingWords, termOf } from './find-candidates';
import { directLexemesOf, lexemesOf } from './lexemes';
import type { Lexicon } from './lexicon';
import type { ItemLimits, Shelf, ShelvedItem } from './shelf';
import { weighCount } from './weigh-concept';

/** What a database found for a question, and how common it is there. */
export interface ShelfFinds {
  readonly items: readonly ShelvedItem[];
  /** Words asked, as typed → how many items hold them. */
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * Items that are ranked by our own rules. The database's order is coarse, and what it puts below so many has not come out
 * on top in any of the judged questions.
 */
export const mostRankedItems = 120;

/** Asks a database for the items that can answer a question by its words. */
export async function askShelf(question: Question, shelf: Shelf, lexicon: Lexicon): Promise<ShelfFinds> {
  const concepts = expandQuestion(question, lexicon.index);
  const counted = await shelf.countItems(concepts.map((concept) => directLexemesOf(concept, lexicon.index)));
  const counts = new Map(concepts.map(({ asked }, at) => [asked, counted[at] ?? 0]));
  const weighed = concepts.map((concept, at) => ({
    ...concept,
    ...weighCount(concept.asked, counted[at] ?? 0, lexicon.items, question),
  }));
  const asked = weighed.map((concept) => ({ any: lexemesOf(concept, lexicon.index), weight: concept.weight }));
  // Without any of these an item cannot be an answer, so that most of those with a common word are not even read.
  const needed = decidingWords(weighed).flatMap((word) => termOf(word, lexicon.index));
  const items = await shelf.findItems(asked, [...new Set(needed)], limitsOf(question), mostRankedItems);
  return { items, counts };
}

/** What a question limits its items to. */
export function limitsOf(question: Question): ItemLimits {
  const { filters, meetingDate, itemNumber, caseNumber } = question;
  return {
    bodies: bodiesOf(question),
    from: meetingDate ?? filters.from,
    to: meetingDate ?? filters.to,
    status: filters.status,
    number: itemNumber,
    caseNumber,
    having: null,
  };
}
