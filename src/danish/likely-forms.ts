import { knownBasicForms, type BasicForm } from './basic-forms';
import { findEntries } from './dictionary';
import { inflectsAsNoun } from './word-class';

/** Those who do something in name only: "lederen" is not found by "lede", as "anbefaler" is by "anbefale". */
const ownDoers = new Set([
  'bager',
  'bestyrer',
  'borger',
  'ejer',
  'folder',
  'leder',
  'lærer',
  'maler',
  'måler',
  'stænder',
  'tæller',
]);

/** Rules of the dictionary for those who do something: the plural -e, "ansøger", "ansøgere", or none, "oplever". */
const doerRules = new Set([5, 44]);

const isDoer = (noun: string): boolean =>
  noun.endsWith('er') && !ownDoers.has(noun) && findEntries(noun).some(({ rules }) => rules.some(isDoerRule));

const isDoerRule = (rule: number): boolean => doerRules.has(rule);

/** "anbefaler" → anbefale; refuses "lederen" (see `ownDoers`) and "kvarter", which nobody does. */
const isDoerOf = (noun: string, verb: string): boolean => noun === `${verb}r` && isDoer(noun);

/** May a noun's form be a verb's form as well? "anbefaler" → anbefale, "huse" → huse; "planer" is no form of "plane". */
function isOwnVerb(verb: string, folded: string, nouns: readonly BasicForm[]): boolean {
  if (folded === verb || folded === `${verb}s`) return true;
  if (folded === `${verb}r` && verb.endsWith('ere')) return true;
  return nouns.some(({ lemma }) => lemma === verb || isDoerOf(lemma, verb));
}

/** Listed in one form only, and so perhaps another word's: "loven", "grønt", "finanser". */
function isOneForm(word: string): boolean {
  const nouns = findEntries(word).filter(({ wordClass }) => wordClass === 'noun');
  return nouns.length > 0 && !nouns.some(inflectsAsNoun);
}

/**
 * A word that is a noun of its own and a form of another is the other where only that is inflected, "loven" → lov, and
 * may be either where it could be a doer, "frister" → frist, frister. Refuses "love", a verb as well.
 */
function chooseNouns(folded: string, forms: readonly BasicForm[]): readonly BasicForm[] {
  const nouns = ofClass('noun', forms);
  const isVerbItself = ({ lemma, wordClass }: BasicForm): boolean => wordClass === 'verb' && lemma === folded;
  const listed = nouns.filter(({ lemma }) => lemma === folded);
  const others = nouns.filter(({ lemma }) => lemma !== folded);
  if (listed.length === 0 || others.length === 0) return nouns;
  if (isOneForm(folded)) return forms.some(isVerbItself) ? listed : others;
  return isDoer(folded) ? [...others, ...listed] : listed;
}

/** A noun that sounds like a longer adjective comes from it: "mobil". */
const shortestPlain = 5;

/** "lokal", "svag": an adjective and nothing else. Refuses "ret", a noun as well, and "ansat", of ansætte. */
function isPlain(adjective: string): boolean {
  const isNoun = findEntries(adjective).some((entry) => entry.wordClass === 'noun' && inflectsAsNoun(entry));
  if (isNoun && adjective.length < shortestPlain) return false;
  return knownBasicForms(adjective).every(({ wordClass }) => wordClass !== 'verb');
}

/** "lokale" → lokal, "tætte" → tæt: the form of an adjective that is most often another word too. */
const isPlainForm = (adjective: string, folded: string): boolean =>
  (folded === `${adjective}e` || folded === `${adjective}${adjective.slice(-1)}e`) && isPlain(adjective);

/** Verbs that share a noun's form: "fundet" is of fund and of finde, "hang" of hænge. Refuses "fald", a noun. */
function verbsBeside(folded: string, forms: readonly BasicForm[], nouns: readonly BasicForm[]): readonly BasicForm[] {
  const isNoun = nouns.some(({ lemma }) => lemma === folded) && !isOneForm(folded);
  return forms.filter(
    ({ lemma, wordClass, isListed }) =>
      wordClass === 'verb' && (isOwnVerb(lemma, folded, nouns) || (isListed && !isNoun)),
  );
}

/** Adjectives that do: "lange" is of lang, "lokale" of lokal, "grønt" of grøn. */
const adjectivesBeside = (folded: string, forms: readonly BasicForm[]): readonly BasicForm[] =>
  forms.filter(({ lemma, wordClass, isListed }) => {
    if (isListed && folded === `${lemma}e`) return true;
    const isNeuter = folded === `${lemma}t` && isOneForm(folded);
    return wordClass === 'adjective' && (isNeuter || isPlainForm(lemma, folded));
  });

/** The nouns first, or the verb where it is as likely: "anbefaler", but "frister". */
function nounForms(folded: string, forms: readonly BasicForm[]): readonly BasicForm[] {
  const nouns = chooseNouns(folded, forms);
  const verbs = verbsBeside(folded, forms, nouns);
  const adjectives = adjectivesBeside(folded, forms);
  const [first, ...others] = nouns;
  if (first && first.lemma !== folded && others.at(-1)?.lemma === folded) return [first, ...verbs, ...others];
  const isVerbFirst = verbs.some(({ lemma }) => [lemma, `${lemma}r`, `${lemma}s`].includes(folded));
  return isVerbFirst ? [...verbs, ...nouns, ...adjectives] : [...nouns, ...verbs, ...adjectives];
}

const ofClass = (wanted: BasicForm['wordClass'], forms: readonly BasicForm[]): readonly BasicForm[] =>
  forms.filter(({ wordClass }) => wordClass === wanted);

/** "besluttet", "gældende": adjectives that are mostly a verb's. */
const participle = /(?:t|de)$/u;

/** The basic forms that a reader would think of: nouns before verbs, verbs before their participles, names last. */
export function likelyForms(folded: string): readonly BasicForm[] {
  const forms = knownBasicForms(folded);
  if (forms.length < 2) return forms;
  if (forms.some(({ wordClass }) => wordClass === 'noun')) return nounForms(folded, forms);
  const adjectives = ofClass('adjective', forms);
  const verbs = ofClass('verb', forms);
  if (verbs.length > 0) {
    return [...verbs, ...adjectives.filter(({ lemma }) => !participle.test(lemma) || isPlainForm(lemma, folded))];
  }
  if (adjectives.length > 0) return adjectives;
  const others = ofClass('other', forms);
  return others.length > 0 ? others : forms;
}
