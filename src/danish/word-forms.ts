import { knownBasicForms, type BasicForm } from './basic-forms';
import { findTail } from './compound-tail';
import { familyOf } from './families';
import { remember } from './remember';

/** Those who do something in name only: "lederen" is not found by "lede", as "anbefaler" is by "anbefale". */
const ownDoers = new Set([
  'bager',
  'borger',
  'ejer',
  'leder',
  'lærer',
  'maler',
  'måler',
  'stænder',
  'tæller',
  'bestyrer',
]);

/** May a noun's form be a verb's form as well? "anbefaler" → anbefale, "huse" → huse; "planer" is no form of "plane". */
function isOwnVerb(verb: string, folded: string, nouns: readonly BasicForm[]): boolean {
  if (folded === verb || (folded === `${verb}r` && verb.endsWith('ere'))) return true;
  return nouns.some(({ lemma }) => lemma === verb || (lemma === `${verb}r` && !ownDoers.has(lemma)));
}

/** The basic forms that a reader would think of: nouns before verbs, verbs before their participles, names last. */
function likelyForms(folded: string, forms: readonly BasicForm[]): readonly BasicForm[] {
  const nouns = forms.filter(({ wordClass }) => wordClass === 'noun');
  const verbs = forms.filter(({ wordClass }) => wordClass === 'verb');
  if (nouns.length > 0) {
    const listed = nouns.filter(({ lemma }) => lemma === folded);
    const chosen = listed.length > 0 ? listed : nouns;
    const own = verbs.filter(({ lemma }) => isOwnVerb(lemma, folded, chosen));
    return own.some(({ lemma }) => lemma === folded) ? [...own, ...chosen] : [...chosen, ...own];
  }
  const adjectives = forms.filter(({ wordClass }) => wordClass === 'adjective');
  if (verbs.length > 0) return [...verbs, ...adjectives.filter(({ lemma }) => !/(?:t|de)$/u.test(lemma))];
  if (adjectives.length > 0) return adjectives;
  const others = forms.filter(({ wordClass }) => wordClass === 'other');
  return others.length > 0 ? others : forms;
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

/** The basic forms of a folded word, best first: of the word itself, or of the known word that it ends in. */
export function lemmasOf(folded: string): readonly string[] {
  const known = likelyForms(folded, knownBasicForms(folded)).map(({ lemma }) => lemma);
  if (known.length > 0) return [...new Set(known)];
  const tail = findTail(folded);
  if (!tail) return [guessLemma(folded)];
  const tails = likelyForms(tail.tail, knownBasicForms(tail.tail)).map(({ lemma }) => tail.front + lemma);
  return [...new Set(tails)];
}

/** More would join words that have nothing to do with each other. */
const mostKeys = 2;

/** Word types kept with their keys: more than 10,000 documents have. */
const rememberedWords = 200_000;

/**
 * The keys of a folded word: one, or two where it can be a form of two words. Inflections of one word share a key, and
 * so do a verb and the noun of it ("udpeger", "udpegningen" → "udpege"); words that only look alike do not ("læge",
 * "lægge"). A key is a basic form and may be shown.
 */
export const wordKeys: (folded: string) => readonly string[] = remember(
  (folded) => [...new Set(lemmasOf(folded).map(familyOf))].slice(0, mostKeys),
  rememberedWords,
);
