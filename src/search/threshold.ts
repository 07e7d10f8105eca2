import type { ScoredItem } from './score-items';

/** An item that has less than this share of what was asked, by rarity, is no answer: "svømmehaller i kommunerne". */
export const leastCoverage = 0.4;

/** Beside an item on the subject, one with so small a share of its score mentions a word of it once in passing. */
const leastShare = 0.01;

/** The items strong enough to be an answer. Empty where none is: found nothing is a good answer. */
export function strongEnough(scored: readonly ScoredItem[]): ScoredItem[] {
  const onSubject = scored.filter(({ coverage }) => coverage >= leastCoverage);
  const best = onSubject.reduce((top, { score }) => Math.max(top, score), 0);
  return onSubject.filter(({ score }) => score >= best * leastShare);
}
