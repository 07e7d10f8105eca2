import type { Question } from '../questions/question';
import type { Index } from './built-index';
import { collectEvidence } from './collect-evidence';
import type { Concept } from './concept';
import { expandQuestion } from './expand-question';
import { findCandidates } from './find-candidates';
import { findMatches } from './find-matches';
import type { Hit, Hits } from './hit';
import { pickPassage } from './pick-passage';
import { rankItems } from './rank-items';
import { scoreItems, type ScoredItem } from './score-items';
import { suggestWord } from './suggest-word';
import { strongEnough } from './threshold';

/** A history of a subject wants every item on it; nobody reads on after that many. */
const mostHits = 50;

/** The items that answer a question, best first; none where nothing answers it. */
export function searchIndex(index: Index, question: Question): Hits {
  const concepts = expandQuestion(question, index);
  const candidates = findCandidates(question, concepts, index);
  const scored = concepts.length === 0 ? unscored(candidates) : score(candidates, concepts, index);
  const ranked = rankItems(scored, question, index).slice(0, mostHits);
  const hits = ranked.flatMap((found) => describe(found, concepts, question, index));
  return { hits, suggestion: hits.length === 0 ? suggestWord(concepts, index) : null };
}

/** Items asked for by their place only ("punkt 2.3 på sidste møde"): all are as good. */
function unscored(candidates: readonly number[]): ScoredItem[] {
  return candidates.map((item, row) => ({ item, row, score: 1, coverage: 1, together: 1 }));
}

function score(candidates: readonly number[], concepts: readonly Concept[], index: Index): ScoredItem[] {
  const evidence = collectEvidence(concepts, candidates, index);
  return strongEnough(scoreItems(evidence, concepts, index));
}

function describe(
  { item: number, score }: ScoredItem,
  concepts: readonly Concept[],
  question: Question,
  index: Index,
): Hit[] {
  const item = index.items[number];
  if (!item) return [];
  const matches = once(() => findMatches(number, concepts, index));
  const passage = once(() => pickPassage(item, matches(), concepts, question, index));
  const told = once(() =>
    matches().map(({ found, asked, field, weight, grade, worth, evidence }) => ({
      ...{ asked, found: found.join(' '), field, weight, grade, worth, evidence },
    })),
  );
  // Looked for when they are asked for: a card shows five of the hits, and finding them takes longer than the ranking.
  return [
    {
      item,
      score,
      get passage() {
        return passage();
      },
      get matches() {
        return told();
      },
    },
  ];
}

/** Calls `find` once, when it is first needed. */
function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | null = null;
  return () => (found ??= { value: find() }).value;
}
