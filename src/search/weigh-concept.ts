import { foldWord } from '../danish/fold';
import type { Question } from '../questions/question';
import type { Index } from './built-index';
import type { Phrase, Term } from './concept';
import { isLightWord } from './light-words';
import { occurrences } from './packed-postings';

/** A year or a place beside a subject narrows it a little; as a full word it would outweigh the subject. */
const softShare = 0.4;

/** "Ligge", "status": as rare words they would outweigh the subject. */
const lightShare = 0.15;

/** "2024", "2025-2026". Refuses "107" and "20245". */
const year = /^(?:19|20)\d\d(?:-(?:19|20)?\d\d)?$/u;

/** Weaker evidence ("kort" for "kørekort", "penge" for "midler") tells nothing of how rare the word asked is. */
export const leastDirect = 0.4;

interface Found {
  readonly asked: string;
  readonly terms: readonly Term[];
  readonly phrases: readonly Phrase[];
}

/** What finding a concept is worth: the rarer what answers it directly, the more. */
export function weighConcept(found: Found, question: Question, index: Index): Weighed {
  const items = index.census?.countOf(found.asked) ?? countItems(directTexts(found, index), index);
  return weighCount(found.asked, items, index.census?.items ?? index.items.length, question);
}

export interface Weighed {
  readonly weight: number;
  readonly soft: boolean;
}

/** The same where it is known how many items of all have it. */
export function weighCount(asked: string, items: number, all: number, question: Question): Weighed {
  // Counted at different times, there may be more with it than there were.
  const rarity = Math.log(1 + (Math.max(all - items, 0) + 0.5) / (items + 0.5));
  const share = shareOf(foldWord(asked), question);
  return { weight: rarity * share, soft: share < 1 };
}

function shareOf(folded: string, { municipality }: Question): number {
  if (year.test(folded)) return softShare;
  if (municipality !== null && folded === foldWord(municipality)) return softShare;
  return isLightWord(folded) ? lightShare : 1;
}

/** Evidence this much weaker than the best is not what was asked: "botilbudspladser" where "botilbud" stands too. */
const nearlyBest = 0.1;

/** The grade from which on evidence is direct. */
export function leastDirectGrade(found: readonly Pick<Term, 'grade'>[]): number {
  return found.reduce((best, { grade }) => Math.max(best, grade - nearlyBest), leastDirect);
}

/** The texts with the surest evidence: a word that is there counts by itself, not by all its compounds. */
function directTexts({ terms, phrases }: Found, index: Index): ArrayLike<number>[] {
  const found = [
    ...terms.map(({ grade, number }) => ({ grade, texts: occurrences(index.postings, number) })),
    ...phrases.filter(({ texts }) => texts.length > 0),
  ];
  const least = leastDirectGrade(found);
  return found.filter(({ grade }) => grade >= least).map(({ texts }) => texts);
}

/** How many items hold at least one of the texts. */
function countItems(found: readonly ArrayLike<number>[], index: Index): number {
  const seen = new Uint8Array(index.items.length);
  let items = 0;
  for (const texts of found) {
    for (let at = 0; at < texts.length; at += 1) {
      const item = index.texts.item[texts[at] ?? 0] ?? 0;
      items += 1 - (seen[item] ?? 0);
      seen[item] = 1;
    }
  }
  return items;
}
