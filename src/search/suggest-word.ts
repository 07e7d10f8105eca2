import { nearWords } from '../danish/spelling';
import { foldWord } from '../danish/fold';
import type { Index } from './built-index';
import type { Concept } from './concept';

/** The word in the documents nearest to a word asked that they do not have; null where none comes near. */
export function suggestWord(concepts: readonly Concept[], index: Index): string | null {
  for (const { asked, terms } of concepts) {
    if (terms.some(({ grade }) => grade > 0.9)) continue;
    const [nearest] = nearWords(foldWord(asked), index.vocabulary, 1);
    if (nearest) return nearest.word;
  }
  return null;
}
