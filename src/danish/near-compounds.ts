import { isKnownWord } from './compounds';
import { findFront, isHead } from './compound-tail';
import { formPlaces } from './ending-tree';
import { modifierPlaces } from './joints';
import { nearWords, type NearWord } from './spelling';
import type { Vocabulary } from './vocabulary';

/** A shorter part is not corrected: see `nearWords`. */
const shortestPart = 5;

/** A shorter part that is right says too little of where the slip is. */
const shortestKnown = 4;

/** The joining -s- comes off before a part is looked for, and on again afterwards. */
function nearBeginnings(before: string, vocabulary: Vocabulary): NearWord[] {
  const near = [...nearWords(before, vocabulary, 2)];
  if (before.endsWith('s')) {
    near.push(
      ...nearWords(before.slice(0, -1), vocabulary, 2).map(({ word, distance }) => ({ word: `${word}s`, distance })),
    );
  }
  return near;
}

/**
 * Corrections of a compound that the vocabulary does not have, part by part: "botillbudspris" → "botilbudspris" where
 * the vocabulary has "botilbud". The other part must be a known word. Nearest first, at most three.
 */
export function nearCompounds(folded: string, vocabulary: Vocabulary): readonly NearWord[] {
  if (isKnownWord(folded, vocabulary)) return [];
  const near: NearWord[] = [];
  const last = folded.length - shortestKnown;
  const heads = formPlaces(folded, shortestKnown, last);
  const fronts = modifierPlaces(folded, shortestKnown, last);
  for (let place = shortestKnown; place <= last; place++) {
    const before = folded.slice(0, place);
    const after = folded.slice(place);
    if (before.length >= shortestPart && heads.includes(place) && isHead(after)) {
      near.push(...nearBeginnings(before, vocabulary).map((found) => ({ ...found, word: found.word + after })));
    }
    if (after.length >= shortestPart && fronts.includes(place) && findFront(before, 'certain')) {
      near.push(...nearWords(after, vocabulary, 2).map((found) => ({ ...found, word: before + found.word })));
    }
  }
  const byWord = new Map(near.sort((a, b) => b.distance - a.distance).map((found) => [found.word, found]));
  return [...byWord.values()].sort((a, b) => a.distance - b.distance).slice(0, 3);
}
