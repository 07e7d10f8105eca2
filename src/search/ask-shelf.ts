import type { Question } from '../questions/question';
import { expandQuestion } from './expand-question';
import { bodiesOf } from './filter-items';
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
  const asked = concepts.map((concept, at) => ({
    any: lexemesOf(concept, lexicon.index),
    weight: weighCount(concept.asked, counted[at] ?? 0, lexicon.items, question).weight,
  }));
  const items = await shelf.findItems(asked, limitsOf(question), mostRankedItems);
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
