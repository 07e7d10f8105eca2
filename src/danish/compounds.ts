import { basicFormsOf, knownBasicForms, type BasicForm } from './basic-forms';
import { findFront, isHead, isHeadWith } from './compound-tail';
import { findEntries } from './dictionary';
import { formPlaces } from './ending-tree';
import { hashBeginnings } from './hash-word';
import { mayBeModifier, modifierPlaces } from './joints';
import { familyOf } from './families';
import { isWhole } from './whole-words';
import type { Vocabulary } from './vocabulary';
import { inflectsAsNoun } from './word-class';
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

/** What may be a part: also words of the collection, and words joined in a way that no rule knows. */
interface Search {
  readonly vocabulary: Vocabulary | null;
  readonly degree: 'certain' | 'likely';
}

/** Where a word of the collection is to be a part that no dictionary knows: longer, so that no syllable is one. */
const shortestOwnPart = 4;

/** Seen once, it may be a slip. */
const fewestOwnPart = 2;

/** Letters of the shortest word that a compound begins and ends with: "elbus". */
const shortestBeginning = 2;
const shortestEnd = 3;

/** Verbs no longer than this are made with a prefix or an adverb: "planlægning" of planlægge is no kind of "lægning". */
const longestSimpleVerb = 10;

/** "planlægning" of planlægge, "vejleder" of vejlede: made of a verb with a prefix or an adverb. */
function isMadeOfVerb(lemma: string): boolean {
  const verb = lemma.endsWith('er') ? lemma.slice(0, -1) : familyOf(lemma);
  if (verb === lemma || verb.length > longestSimpleVerb) return false;
  return knownBasicForms(verb).some((form) => form.lemma === verb && form.wordClass === 'verb');
}

/** Verbs and what is made of them are no compounds: "fortsætter" is no kind of "sætter". Nor are names: "Guldborgsund". */
function isUncut(forms: readonly BasicForm[]): boolean {
  if (forms.some(({ wordClass, lemma }) => wordClass === 'verb' && !lemma.endsWith('ere'))) return true;
  if (forms.length > 0 && forms.every(({ wordClass }) => wordClass === 'name')) return true;
  return forms.some(({ lemma }) => isMadeOfVerb(lemma));
}

/**
 * Is the head the end of what the whole word is a form of? "fristen" is of "frist", so that "sten" is not its head. What is
 * listed in one form only, "driftsomkostninger", ends in a form as well.
 */
function isHeadOf(head: string, wholes: readonly string[], folded: string): boolean {
  const isEnd = ({ lemma, wordClass }: BasicForm): boolean =>
    wholes.some((whole) => whole.endsWith(lemma) || (wordClass === 'verb' && whole.endsWith(`${lemma}t`)));
  if (knownBasicForms(head).some(isEnd)) return true;
  return wholes.includes(folded) && !findEntries(folded).some(inflectsAsNoun);
}

/** Letters of the shortest verb that another is made of: "vurdere" of "risikovurdere"; "programmere" is of no "mere". */
const shortestVerb = 7;

const isVerbOf = (head: string, verbs: readonly BasicForm[]): boolean =>
  knownBasicForms(head).some(
    ({ lemma, wordClass }) =>
      wordClass === 'verb' && lemma.length >= shortestVerb && verbs.some((verb) => verb.lemma.endsWith(lemma)),
  );

/** Is a piece that is no form of a known word one of the collection's? */
const isOften = (piece: string, vocabulary: Vocabulary | null): boolean =>
  vocabulary !== null && piece.length >= shortestOwnPart && vocabulary.count(piece) >= fewestOwnPart;

const isOwnWord = (piece: string, vocabulary: Vocabulary | null): boolean =>
  isOften(piece, vocabulary) && knownBasicForms(piece).length === 0;

/** The word that a beginning is, by the dictionary or as a word of the collection ("sosu", "movias"), or null. */
function modifierOf(piece: string, search: Search): string | null {
  const front = findFront(piece, search.degree);
  if (front) return front;
  if (isOwnWord(piece, search.vocabulary)) return piece;
  return piece.endsWith('s') && isOwnWord(piece.slice(0, -1), search.vocabulary) ? piece.slice(0, -1) : null;
}

/** The places up to which a word can be the beginning of a compound, as far as hashes tell. */
function frontPlaces(folded: string, vocabulary: Vocabulary | null): number[] {
  const last = folded.length - shortestEnd;
  const known = modifierPlaces(folded, shortestBeginning, last);
  if (vocabulary === null) return known;
  const hashes = hashBeginnings(folded);
  const mayBeOwn = (place: number): boolean =>
    vocabulary.mayRepeat(hashes[place] ?? 0) ||
    (folded.charAt(place - 1) === 's' && vocabulary.mayRepeat(hashes[place - 1] ?? 0));
  const places: number[] = [];
  for (let place = shortestBeginning; place <= last; place += 1) {
    if (known.includes(place) || mayBeOwn(place)) places.push(place);
  }
  return places;
}

/** The places among some before which a compound can be cut by what stands behind them, last place first. */
function headPlaces(folded: string, among: readonly number[], vocabulary: Vocabulary | null): number[] {
  const known = formPlaces(folded, shortestBeginning, folded.length - shortestEnd);
  return among
    .filter((place) => {
      const head = folded.slice(place);
      const forms = known.includes(place) ? basicFormsOf(head) : [];
      return forms.length > 0 ? isHeadWith(head, forms) : isOften(head, vocabulary);
    })
    .reverse();
}

/** A compound of two known words, the modifier as long as can be: "kommunaldirektør" + "kreds". */
function cutInKnown(
  folded: string,
  places: readonly number[],
  search: Search,
  fits: (head: string) => boolean = () => true,
): Cut | null {
  for (const place of places) {
    const modifier = modifierOf(folded.slice(0, place), search);
    const head = folded.slice(place);
    if (modifier && fits(head)) return { modifier, head };
  }
  return null;
}

/** What the dictionary lists whole is cut only where it surely joins, and with words that the dictionary knows. */
function cutListed(folded: string, forms: readonly BasicForm[]): Cut | null {
  const verbs = forms.filter(({ wordClass }) => wordClass === 'verb');
  const wholes = forms.map(({ lemma }) => lemma);
  const places = headPlaces(folded, frontPlaces(folded, null), null);
  return cutInKnown(folded, places, { vocabulary: null, degree: 'certain' }, (head) =>
    verbs.length > 0 ? isVerbOf(head, verbs) : isHeadOf(head, wholes, folded),
  );
}

/** Letters of the shortest second part of a compound that begins another. */
const shortestSecond = 3;

/** Shorter beginnings cannot be compounds themselves; a shorter head is found by chance ("regioner-ne"). */
const shortestCompound = 6;
const shortestHead = 4;

/** A compound that begins another, without its joining letter: "sundhedsklynge", "botilbud" for "botilbuds". */
function compoundFront(folded: string, place: number, end: number, search: Search): string | null {
  const last = findFront(folded.slice(place, end), search.degree);
  return last && modifierOf(folded.slice(0, place), search) ? folded.slice(0, place) + last : null;
}

/** A compound whose beginning is a compound that no dictionary knows: "sundhedsklynge" + "møderne". The last cut counts. */
function cutInCompound(folded: string, fronts: readonly number[], search: Search): Cut | null {
  if (fronts.length === 0) return null;
  for (const end of formPlaces(folded, shortestCompound, folded.length - shortestHead).reverse()) {
    const firsts = fronts.filter((place) => place <= end - shortestSecond && mayBeModifier(folded, place, end));
    if (firsts.length === 0 || !isHead(folded.slice(end))) continue;
    for (const place of firsts) {
      const modifier = compoundFront(folded, place, end, search);
      if (modifier) return { modifier, head: folded.slice(end) };
    }
  }
  return null;
}

/** Behind the joining -s- of a word of so many letters the rest is a head, whether it is known or not. */
const shortestJoined = 6;

/** "innovations" + "hub", "overlevelses" + "raten", "samarbejds" + "aftlae": the -s- says where the compound is joined. */
function cutBehindS(folded: string, fronts: readonly number[], search: Search): Cut | null {
  for (let at = fronts.length - 1; at >= 0; at -= 1) {
    const place = fronts[at] ?? 0;
    if (place <= shortestJoined) return null;
    if (folded.charAt(place - 1) !== 's') continue;
    const piece = folded.slice(0, place);
    const modifier = findFront(piece, search.degree);
    if (modifier && modifier !== piece) return { modifier, head: folded.slice(place) };
  }
  return null;
}

/** A word of fewer letters is no compound that could be told from a simple word. */
const shortestWord = 6;

/**
 * The first cut that holds: of words of the dictionary that surely join, of words of the collection too ("sosu"; half a
 * word that a line broke, "ativ", must not come before "initiativ"), of words that are likely to join, of a compound in a
 * compound, of a word and whatever it is joined to.
 */
function cut(folded: string, vocabulary: Vocabulary | null): Cut | null {
  if (folded.length < shortestWord || isWhole(folded)) return null;
  const forms = knownBasicForms(folded);
  if (isUncut(forms)) return null;
  if (forms.length > 0) return cutListed(folded, forms);
  const fronts = frontPlaces(folded, vocabulary);
  const places = headPlaces(folded, fronts, vocabulary);
  return (
    cutInKnown(
      folded,
      places.filter((place) => isHead(folded.slice(place))),
      { vocabulary: null, degree: 'certain' },
    ) ??
    cutInKnown(folded, places, { vocabulary, degree: 'certain' }) ??
    cutInKnown(folded, places, { vocabulary, degree: 'likely' }) ??
    cutInCompound(folded, fronts, { vocabulary, degree: 'certain' }) ??
    cutBehindS(folded, fronts, { vocabulary, degree: 'certain' })
  );
}

/** A modifier of one or two letters says too little to be searched for: "bo" in "botilbud". */
const shortestModifier = 3;

const none: readonly CompoundPart[] = [];

function partsOf(folded: string, role: CompoundPart['role'], vocabulary: Vocabulary | null): readonly CompoundPart[] {
  const found = cut(folded, vocabulary);
  if (!found) return none;
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
  return /^[a-zæøå]+$/u.test(folded) ? partsOf(folded, 'head', vocabulary) : none;
}

/** Is it a word, or made of words that are known, so that it is no slip? Refuses "samarbejdsaftlae", known only in part. */
export function isKnownWord(folded: string, vocabulary: Vocabulary | null): boolean {
  if (knownBasicForms(folded).length > 0) return true;
  const heads = splitCompound(folded, vocabulary).filter(({ role }) => role === 'head');
  return heads.length > 0 && heads.every(({ word }) => knownBasicForms(word).length > 0 || isOften(word, vocabulary));
}

/** Where a compound can be cut, last place first: 8 and 2 in "botilbud|s|pladser" and "bo|tilbud". */
function cutPlaces(folded: string): number[] {
  const found = cut(folded, null);
  if (!found) return [];
  const place = folded.length - found.head.length;
  return folded.startsWith(found.modifier) ? [place, ...cutPlaces(found.modifier)] : [place];
}

/** More cuts of one word are guesses: "perspektiv", "udviklingsperspektiv" of "kvalitetssikringsudviklingsperspektiv". */
const mostEnds = 2;

/**
 * The ends that a compound shares with a word before it that hangs on a hyphen, the shortest first: "pladser" and
 * "tilbudspladser" of "botilbudspladser", whichever "døgn- og" stands for. Empty for a word that is no compound.
 */
export const sharedEnds = (folded: string): readonly string[] =>
  cutPlaces(folded)
    .slice(0, mostEnds)
    .map((place) => folded.slice(place));

/** The beginnings that it shares with a word after it: "botilbuds" of "botilbudspladser og -markedet". */
export const sharedBeginnings = (folded: string): readonly string[] =>
  cutPlaces(folded)
    .slice(0, 1)
    .map((place) => folded.slice(0, place));
