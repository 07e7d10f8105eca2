import type { Concept, Phrase, Term } from './concept';
import { leastDirect } from './weigh-concept';

/** What a word that is only near the one asked is worth where the papers have nothing nearer: just enough to be shown. */
const nearestGrade = 0.43;

/** Less is half of such a word ("kerne" of "kernekraft"), and half of a word near the one asked is no answer. */
const leastNear = 0.25;

const bestGrade = (found: readonly (Term | Phrase)[]): number =>
  found.reduce((best, { grade }) => Math.max(best, grade), 0);

/** "lægedækning" for "lægemangel": near words count for more where nothing else answers. */
export function raiseNear({ terms, phrases }: Pick<Concept, 'terms' | 'phrases'>): Pick<Concept, 'terms' | 'phrases'> {
  const there = [...terms, ...phrases.filter(({ texts }) => texts.length > 0)];
  const near = [...terms, ...phrases].filter(({ evidence, grade }) => evidence === 'synonym' && grade >= leastNear);
  if (near.length === 0 || bestGrade(there) >= leastDirect) return { terms, phrases };
  const factor = nearestGrade / bestGrade(near);
  const raise = <T extends Term | Phrase>(found: T): T =>
    found.evidence === 'synonym' ? { ...found, grade: found.grade * factor } : found;
  return { terms: terms.map(raise), phrases: phrases.map(raise) };
}
