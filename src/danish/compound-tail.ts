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

/** Can a compound end in this? Not in an ending, not in a name, not in any word of three letters. */
export function isHead(piece: string): boolean {
  if (suffixes.has(piece)) return false;
  return knownBasicForms(piece).some(
    ({ lemma, wordClass }) =>
      (wordClass === 'noun' || wordClass === 'adjective') && (lemma.length > 3 || shortParts.has(lemma)),
  );
}

/** Can a compound begin with this? "tilsyns", "ramme"; not with "af" or "ind". */
export function isFront(piece: string): boolean {
  if (prefixes.has(piece)) return false;
  const modifier = findModifier(piece);
  return modifier !== null && (modifier.word.length > 3 || shortParts.has(modifier.word));
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
    if (!isKnownThing(tail)) continue;
    const front = folded.slice(0, place);
    if (isFront(front)) return { front, tail };
    if (place >= 4 && tail.length >= 5) likely ??= { front, tail };
  }
  return likely;
}
