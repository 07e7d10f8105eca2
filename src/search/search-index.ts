import type { Question } from '../questions/question';
import type { Index } from './built-index';
import { collectEvidence } from './collect-evidence';
import type { Concept } from './concept';
import { expandQuestion } from './expand-question';
import { findCandidates } from './find-candidates';
import { FoundItem } from './found-item';
import type { Hits } from './hit';
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
  const search = { concepts, question, index };
  const hits = ranked.flatMap(({ item: number, score }) => {
    const item = index.items[number];
    return item ? [new FoundItem(item, number, score, search)] : [];
  });
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
