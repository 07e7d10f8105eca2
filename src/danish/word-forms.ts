import { knownBasicForms, type BasicForm } from './basic-forms';
import { findTail } from './compound-tail';
import { findEntries } from './dictionary';
import { familyOf } from './families';
import { remember } from './remember';

/** Those who do something in name only: "lederen" is not found by "lede", as "anbefaler" is by "anbefale". */
const ownDoers = new Set([
  'bager',
  'bestyrer',
  'borger',
  'ejer',
  'leder',
  'lærer',
  'maler',
  'måler',
  'stænder',
  'tæller',
]);

/** Rule of the dictionary for nouns with the plural -e: those who do something have it, "ansøger", "ansøgere". */
const pluralInE = 5;

/** "anbefaler" → anbefale; refuses "lederen" (see `ownDoers`) and "kvarter", which nobody does. */
const isDoerOf = (noun: string, verb: string): boolean =>
  noun === `${verb}r` && !ownDoers.has(noun) && findEntries(noun).some((entry) => entry.rules.includes(pluralInE));

/** May a noun's form be a verb's form as well? "anbefaler" → anbefale, "huse" → huse; "planer" is no form of "plane". */
function isOwnVerb(verb: string, folded: string, nouns: readonly BasicForm[]): boolean {
  if (folded === verb || folded === `${verb}s`) return true;
  if (folded === `${verb}r` && verb.endsWith('ere')) return true;
  return nouns.some(({ lemma }) => lemma === verb || isDoerOf(lemma, verb));
}

/** Nouns, with the verbs and adjectives that share the form: "fundet" is of fund and of finde, "lange" of lang. */
function nounForms(folded: string, forms: readonly BasicForm[]): readonly BasicForm[] {
  const nouns = forms.filter(({ wordClass }) => wordClass === 'noun');
  const listed = nouns.filter(({ lemma }) => lemma === folded);
  const chosen = listed.length > 0 ? listed : nouns;
  const verbs = forms.filter(
    ({ lemma, wordClass, isListed }) =>
      wordClass === 'verb' && (isOwnVerb(lemma, folded, chosen) || (isListed && listed.length === 0)),
  );
  const adjectives = forms.filter(({ lemma, isListed }) => isListed && folded === `${lemma}e`);
  const isVerbFirst = verbs.some(({ lemma }) => [lemma, `${lemma}r`, `${lemma}s`].includes(folded));
  return isVerbFirst ? [...verbs, ...chosen, ...adjectives] : [...chosen, ...verbs, ...adjectives];
}

/** The basic forms that a reader would think of: nouns before verbs, verbs before their participles, names last. */
function likelyForms(folded: string): readonly BasicForm[] {
  const forms = knownBasicForms(folded);
  if (forms.length < 2) return forms;
  const ofClass = (wanted: BasicForm['wordClass']): BasicForm[] =>
    forms.filter(({ wordClass }) => wordClass === wanted);
  if (ofClass('noun').length > 0) return nounForms(folded, forms);
  const adjectives = ofClass('adjective');
  const verbs = ofClass('verb');
  if (verbs.length > 0) return [...verbs, ...adjectives.filter(({ lemma }) => !/(?:t|de)$/u.test(lemma))];
  if (adjectives.length > 0) return adjectives;
  return ofClass('other').length > 0 ? ofClass('other') : forms;
}

/** "kommunernes", "klyngerne": endings that no unknown word has by accident; "Movias" the possessive of a name. */
const safeEnding = /(?:erne|ene|er|en|et)?s?$/u;

/** Words that no dictionary knows keep at least this much: shorter ones are names ("Mads", "Ellen"). */
const shortestUnknown = 8;

/** "dobbeltdiagnostiserede" → "dobbeltdiagnostisere": verbs in -ere are made as they are needed. */
const newVerb = /ere(?:r|de|t|s|nde)$|eret$/u;

function guessLemma(folded: string): string {
  if (!/^[a-zæøå-]+$/u.test(folded)) return folded;
  if (folded.length >= shortestUnknown && newVerb.test(folded)) return folded.replace(newVerb, 'ere');
  if (folded.length >= shortestUnknown) return folded.replace(safeEnding, '').replace(/e$/u, '');
  return folded.length > 4 ? folded.replace(/(?<!s)s$/u, '') : folded;
}

function findLemmas(folded: string): readonly string[] {
  const known = likelyForms(folded).map(({ lemma }) => lemma);
  if (known.length > 0) return known;
  const found = findTail(folded);
  return found ? lemmasOf(found.tail).map((lemma) => found.front + lemma) : [guessLemma(folded)];
}

/** Word types kept with their basic forms and keys: more than 10,000 documents have. */
const rememberedWords = 200_000;

/** The basic forms of a folded word, best first: of the word itself, or of the word that it ends in. */
export const lemmasOf: (folded: string) => readonly string[] = remember(findLemmas, rememberedWords);

/** "regulering", "anvendelse": nouns that may be made of a verb. Refuses "plads". */
const ofVerb = /(?:ing|else|ation)$/u;

/** A compound that no dictionary knows has the family of its end: "midtvejsregulering" is of "midtvejsregulere". */
function keyOf(lemma: string): string {
  const family = familyOf(lemma);
  if (family !== lemma || !ofVerb.test(lemma) || findEntries(lemma).length > 0) return family;
  const compound = findTail(lemma);
  return compound ? compound.front + familyOf(compound.tail) : lemma;
}

/** More would join words that have nothing to do with each other. */
const mostKeys = 2;

function findKeys(folded: string): readonly string[] {
  const lemmas = lemmasOf(folded);
  const keys = lemmas.map(keyOf);
  // Most words have one basic form, which is its own key: one list is kept for both.
  if (keys.length === 1) return keys[0] === lemmas[0] ? lemmas : keys;
  return [...new Set(keys)].slice(0, mostKeys);
}

/**
 * The keys of a folded word: one, or two where it can be a form of two words. Inflections of one word share a key, and
 * so do a verb and the noun of it ("udpeger", "udpegningen" → "udpege"); words that only look alike do not ("læge",
 * "lægge"). A key is a basic form and may be shown.
 */
export const wordKeys: (folded: string) => readonly string[] = remember(findKeys, rememberedWords);
