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

interface Found {
  readonly asked: string;
  readonly terms: readonly Term[];
  readonly phrases: readonly Phrase[];
}

/** What finding a concept is worth: the rarer its direct words, the more. */
export function weighConcept(found: Found, question: Question, index: Index): { weight: number; soft: boolean } {
  const items = countItems(directTerms(found), index);
  const rarity = Math.log(1 + (index.items.length - items + 0.5) / (items + 0.5));
  const share = shareOf(foldWord(found.asked), question);
  return { weight: rarity * share, soft: share < 1 };
}

function shareOf(folded: string, { municipality }: Question): number {
  if (year.test(folded)) return softShare;
  if (municipality !== null && folded === foldWord(municipality)) return softShare;
  return isLightWord(folded) ? lightShare : 1;
}

/** The surest terms: a word that is there counts by itself, not by all its compounds. */
function directTerms({ terms, phrases }: Found): readonly Term[] {
  const best = Math.max(0, ...terms.map((term) => term.grade));
  const direct = terms.filter((term) => term.grade >= best - 0.1);
  // A phrase is as rare as its rarest word.
  if (phrases.some((phrase) => phrase.grade > best)) return phrases[0]?.words[0] ?? direct;
  return direct;
}

/** How many items hold at least one of the terms. */
function countItems(terms: readonly Term[], index: Index): number {
  const seen = new Uint8Array(index.items.length);
  let items = 0;
  for (const { number } of terms) {
    for (const text of occurrences(index.postings, number)) {
      const item = index.texts.item[text] ?? 0;
      items += 1 - (seen[item] ?? 0);
      seen[item] = 1;
    }
  }
  return items;
}
