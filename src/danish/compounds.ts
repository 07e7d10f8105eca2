import { isFront, isHead } from './compound-tail';
import { knownBasicForms } from './basic-forms';
import { familyOf } from './families';
import { findModifier } from './joints';
import { isWhole } from './whole-words';
import type { Vocabulary } from './vocabulary';
import { wordKeys } from './word-forms';

/** One word inside a compound. */
export interface CompoundPart {
  /** The part as a word, without the joining letter: "botilbud" in "botilbudskapacitet". */
  readonly word: string;
  /** Its keys, as `wordKeys` gives them. */
  readonly keys: readonly string[];
  /** The last part is the head and says what the thing is; the others modify it. */
  readonly role: 'head' | 'modifier';
}

/** A compound cut in two. */
interface Cut {
  readonly modifier: string;
  readonly head: string;
}

/** Where a word of the collection is to be a part that no dictionary knows: longer, so that no syllable is one. */
const shortestOwnPart = 4;

/** Seen once, it may be a slip. */
const fewestOwnPart = 2;

/** Verbs no longer than this are made with a prefix or an adverb: "planlægning" of planlægge is no kind of "lægning". */
const longestSimpleVerb = 10;

/** Verbs and what is made of them are no compounds: "fortsætter" is no kind of "sætter". Nor are names: "Guldborgsund". */
function isUncut(folded: string): boolean {
  const forms = knownBasicForms(folded);
  if (forms.some(({ wordClass }) => wordClass === 'verb')) return true;
  if (forms.length > 0 && forms.every(({ wordClass }) => wordClass === 'name')) return true;
  return forms.some(({ lemma }) => familyOf(lemma) !== lemma && familyOf(lemma).length <= longestSimpleVerb);
}

/** Is the head the end of what the whole word is a form of? "fristen" is of "frist", so that "sten" is not its head. */
function isHeadOf(head: string, wholes: readonly string[]): boolean {
  if (wholes.length === 0) return true;
  return knownBasicForms(head).some(({ lemma }) => wholes.some((whole) => whole.endsWith(lemma)));
}

const isOwnWord = (piece: string, vocabulary: Vocabulary | null): boolean =>
  piece.length >= shortestOwnPart &&
  vocabulary !== null &&
  vocabulary.count(piece) >= fewestOwnPart &&
  knownBasicForms(piece).length === 0;

/** The word that a beginning is, by the dictionary or as a word of the collection ("sosu", "movias"), or null. */
function modifierOf(piece: string, vocabulary: Vocabulary | null): string | null {
  if (isFront(piece)) return findModifier(piece)?.word ?? null;
  if (isOwnWord(piece, vocabulary)) return piece;
  return piece.endsWith('s') && isOwnWord(piece.slice(0, -1), vocabulary) ? piece.slice(0, -1) : null;
}

/** The basic forms of a word that the dictionary lists. */
const wholesOf = (folded: string): readonly string[] => knownBasicForms(folded).map(({ lemma }) => lemma);

/** A compound of two known words, the modifier as long as can be: "kommunaldirektør" + "kreds". */
function cutInKnown(folded: string, vocabulary: Vocabulary | null): Cut | null {
  const wholes = wholesOf(folded);
  for (let place = folded.length - 3; place >= 2; place--) {
    const head = folded.slice(place);
    if (!isHead(head) && !isOwnWord(head, vocabulary)) continue;
    const modifier = modifierOf(folded.slice(0, place), vocabulary);
    if (modifier && isHeadOf(head, wholes)) return { modifier, head };
  }
  return null;
}

/** Shorter beginnings cannot be compounds themselves. */
const shortestCompound = 6;

/** A compound whose beginning is a compound that no dictionary knows: "sundhedsklynge" + "møderne". */
function cutInCompound(folded: string, vocabulary: Vocabulary | null): Cut | null {
  for (let place = folded.length - 3; place >= shortestCompound; place--) {
    const head = folded.slice(place);
    if (!isHead(head)) continue;
    const front = folded.slice(0, place);
    for (const modifier of front.endsWith('s') ? [front.slice(0, -1), front] : [front]) {
      if (cutInKnown(modifier, vocabulary)) return { modifier, head };
    }
  }
  return null;
}

/** A word of fewer letters is no compound that could be told from a simple word. */
const shortestWord = 6;

/** Two known words of four letters each, or listed short ones, are no chance in a word that the dictionary lists. */
function cut(folded: string, vocabulary: Vocabulary | null): Cut | null {
  if (folded.length < shortestWord || isWhole(folded) || isUncut(folded)) return null;
  // What the dictionary lists whole is never cut with words that it does not know.
  const own = knownBasicForms(folded).length > 0 ? null : vocabulary;
  return cutInKnown(folded, own) ?? cutInCompound(folded, own);
}

/** A modifier of one or two letters says too little to be searched for: "bo" in "botilbud". */
const shortestModifier = 3;

function partsOf(folded: string, role: CompoundPart['role'], vocabulary: Vocabulary | null): CompoundPart[] {
  const found = cut(folded, vocabulary);
  if (!found) return [];
  const modifier: CompoundPart = { word: found.modifier, keys: wordKeys(found.modifier), role: 'modifier' };
  const head: CompoundPart = { word: found.head, keys: wordKeys(found.head), role };
  return [
    ...(found.modifier.length >= shortestModifier ? [modifier] : []),
    head,
    ...partsOf(found.modifier, 'modifier', vocabulary),
    ...partsOf(found.head, role, vocabulary),
  ];
}

/**
 * The parts of a compound: "rammeaftalen" → ramme (modifier), aftalen (head). A part that is a compound itself is
 * followed by its own parts. Empty for a word that is no compound. Hyphen compounds are cut by `tokenize`.
 */
export function splitCompound(folded: string, vocabulary: Vocabulary | null): readonly CompoundPart[] {
  return /^[a-zæøå]+$/u.test(folded) ? partsOf(folded, 'head', vocabulary) : [];
}

/** The head of a compound, or null: "tilbud" in "botilbud". */
export function headOf(folded: string): string | null {
  return cut(folded, null)?.head ?? null;
}
