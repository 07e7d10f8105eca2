import { prefixes, shortParts, suffixes } from './affixes';
import { basicFormsOf, knownBasicForms, type BasicForm } from './basic-forms';
import { formPlaces } from './ending-tree';
import { findModifier, modifierPlaces } from './joints';

/** A word that ends in a known one. */
export interface Tail {
  readonly front: string;
  readonly tail: string;
}

const shortestTail = 3;

const isThing = ({ wordClass }: BasicForm): boolean => wordClass === 'noun' || wordClass === 'adjective';

/** "reguleres" of "midtvejsreguleres": verbs in -ere join with nouns as they are needed. Refuses "tilbudene". */
const joiningVerb = /ere(?:r|de|t|s|nde)?$/u;

/** "gere", "bere": shorter ones are endings of other words. */
const shortestVerb = 6;

const isJoiningVerb = (piece: string, forms: readonly BasicForm[]): boolean =>
  piece.length >= shortestVerb && forms.some(({ lemma, wordClass }) => wordClass === 'verb' && lemma.endsWith('ere'));

/** "styrede" and "styret" of "brugerstyret", "skabende" of "forandringsskabende", "ført" of "sammenført". Refuses "styrer". */
const participle = /(?:ede|ende|et|te|t)$/u;

/** Letters of the shortest participle: "delt", "let" end other words. */
const shortestParticiple = 6;

const isParticiple = (piece: string, forms: readonly BasicForm[]): boolean =>
  piece.length >= shortestParticiple && participle.test(piece) && forms.some(({ wordClass }) => wordClass === 'verb');

/** Letters of the shortest form in -ere that a compound ends in: "ligere" of "billigere" is none. */
const shortestVerbHead = 7;

const isVerbHead = (piece: string, forms: readonly BasicForm[]): boolean =>
  (piece.length >= shortestVerbHead && isJoiningVerb(piece, forms)) || isParticiple(piece, forms);

/** Can a compound end in this? Not in an ending, not in a name, not in any word of three letters. */
export const isHead = (piece: string): boolean => isHeadWith(piece, knownBasicForms(piece));

/** The same where the basic forms are known. */
export function isHeadWith(piece: string, forms: readonly BasicForm[]): boolean {
  if (suffixes.has(piece)) return false;
  if (piece === 'fremme') return true; // "erhvervsfremme": the one verb that is a head without an ending of nouns
  if (isVerbHead(piece, forms)) return true;
  return forms.some(
    (form) => isThing(form) && !suffixes.has(form.lemma) && (form.lemma.length > 3 || shortParts.has(form.lemma)),
  );
}

/** A short word begins no compound by chance where it is a usual part or joined by -e-: "ulve" of "ulvehegn". */
const mayBegin = (modifier: string, piece: string): boolean =>
  modifier.length > 3 || shortParts.has(modifier) || piece === `${modifier}e`;

/** The word that a compound can begin with: "tilsyns" → tilsyn, "ramme"; null for "af" or "ind". */
export function findFront(piece: string, degree: 'certain' | 'likely'): string | null {
  if (prefixes.has(piece)) return null;
  const modifier = findModifier(piece, degree);
  return modifier !== null && mayBegin(modifier, piece) ? modifier : null;
}

/** "eu-kontorerne" ends in "kontorerne" whatever stands before the hyphen. */
function tailAfterHyphen(folded: string): Tail | null {
  const place = folded.lastIndexOf('-') + 1;
  if (place === 0 || !/^[a-zæøå]{2,}$/u.test(folded.slice(place))) return null;
  return { front: folded.slice(0, place), tail: folded.slice(place) };
}

/** Letters before a tail and in it from which on it is likely one, whatever stands before it. */
const shortestBefore = 4;
const shortestLikely = 5;

/** The longest known word that an unknown one ends in, where what stands before it can begin a compound. */
export function findTail(folded: string): Tail | null {
  const hyphened = tailAfterHyphen(folded);
  if (hyphened) return hyphened;
  const mayBeVerb = joiningVerb.test(folded);
  let likely: Tail | null = null;
  let verb: Tail | null = null;
  const last = folded.length - shortestTail;
  const fronts = modifierPlaces(folded, 2, last);
  for (const place of formPlaces(folded, 2, last)) {
    const isLikely = !likely && place >= shortestBefore && folded.length - place >= shortestLikely;
    const mayJoin = fronts.includes(place);
    if (!mayJoin && !isLikely) continue;
    const tail = folded.slice(place);
    const forms = basicFormsOf(tail);
    const isKnown = forms.some(isThing);
    const isVerb = !isKnown && isParticiple(tail, forms);
    if (!isKnown && !isVerb && !(mayBeVerb && isJoiningVerb(tail, forms))) continue;
    const front = folded.slice(0, place);
    if (mayJoin && findFront(front, 'likely')) {
      if (!isVerb) return { front, tail };
      verb ??= { front, tail };
    }
    if (isKnown && isLikely) likely = { front, tail };
  }
  // "landstallet" is of tal before it is of any verb.
  return verb ?? likely;
}
