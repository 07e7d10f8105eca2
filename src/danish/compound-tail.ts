import { prefixes, shortParts, suffixes } from './affixes';
import { knownBasicForms } from './basic-forms';
import { findModifier } from './joints';

/** A word that ends in a known one. */
export interface Tail {
  readonly front: string;
  readonly tail: string;
}

const shortestTail = 3;

const isKnownThing = (piece: string): boolean =>
  knownBasicForms(piece).some(({ wordClass }) => wordClass === 'noun' || wordClass === 'adjective');

/** "reguleres" of "midtvejsreguleres": verbs in -ere join with nouns as they are needed. Refuses "tilbudene". */
const joiningVerb = /ere(?:r|de|t|s|nde)?$/u;

/** "gere", "bere": shorter ones are endings of other words. */
const shortestVerb = 6;

const isJoiningVerb = (piece: string): boolean =>
  piece.length >= shortestVerb &&
  joiningVerb.test(piece) &&
  knownBasicForms(piece).some(({ lemma, wordClass }) => wordClass === 'verb' && lemma.endsWith('ere'));

/** Can a compound end in this? Not in an ending, not in a name, not in any word of three letters. */
export function isHead(piece: string): boolean {
  if (suffixes.has(piece)) return false;
  if (piece === 'fremme') return true; // "erhvervsfremme": the one verb that is a head without an ending of nouns
  return knownBasicForms(piece).some(
    ({ lemma, wordClass }) =>
      (wordClass === 'noun' || wordClass === 'adjective') &&
      !suffixes.has(lemma) &&
      (lemma.length > 3 || shortParts.has(lemma)),
  );
}

/** The word that a compound can begin with: "tilsyns" → tilsyn, "ramme"; null for "af" or "ind". */
export function findFront(piece: string, degree: 'certain' | 'likely'): string | null {
  if (prefixes.has(piece)) return null;
  const modifier = findModifier(piece, degree);
  return modifier !== null && (modifier.length > 3 || shortParts.has(modifier)) ? modifier : null;
}

/** "eu-kontorerne" ends in "kontorerne" whatever stands before the hyphen. */
function tailAfterHyphen(folded: string): Tail | null {
  const place = folded.lastIndexOf('-') + 1;
  if (place === 0 || !/^[a-zæøå]{2,}$/u.test(folded.slice(place))) return null;
  return { front: folded.slice(0, place), tail: folded.slice(place) };
}

/** The longest known word that an unknown one ends in, where what stands before it can begin a compound. */
export function findTail(folded: string): Tail | null {
  const hyphened = tailAfterHyphen(folded);
  if (hyphened) return hyphened;
  let likely: Tail | null = null;
  for (let place = 2; place <= folded.length - shortestTail; place++) {
    const tail = folded.slice(place);
    const isThing = isKnownThing(tail);
    if (!isThing && !isJoiningVerb(tail)) continue;
    const front = folded.slice(0, place);
    if (findFront(front, 'likely')) return { front, tail };
    if (isThing && place >= 4 && tail.length >= 5) likely ??= { front, tail };
  }
  return likely;
}
