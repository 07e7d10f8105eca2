import { findTail, type Tail } from './compound-tail';
import { familyOf } from './families';
import { likelyForms } from './likely-forms';
import { remember } from './remember';

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

/** What a folded word may be a form of. */
interface Meaning {
  /** Basic forms, best first. */
  readonly lemmas: readonly string[];
  /** What they are found by: see `wordKeys`. */
  readonly keys: readonly string[];
}

/** More keys would join words that have nothing to do with each other. */
const mostKeys = 2;

/** Most words have one basic form, which is its own key: one list is kept for both. */
function buildMeaning(lemmas: readonly string[], keyOf: (lemma: string) => string): Meaning {
  const [first = ''] = lemmas;
  if (lemmas.length > 1) return { lemmas, keys: [...new Set(lemmas.map(keyOf))].slice(0, mostKeys) };
  const key = keyOf(first);
  return { lemmas, keys: key === first ? lemmas : [key] };
}

/** "regulering", "anvendelse": nouns that may be made of a verb. Refuses "plads". */
const ofVerb = /(?:ing|else|ation)$/u;

/** A compound that no dictionary knows is a form of its end, and of its family: "midtvejsregulering" of "midtvejsregulere". */
function meaningOfCompound({ front, tail }: Tail): Meaning {
  const lemmas = lemmasOf(tail).map((lemma) => front + lemma);
  return buildMeaning(lemmas, (lemma) => (ofVerb.test(lemma) ? front + familyOf(lemma.slice(front.length)) : lemma));
}

function readMeaning(folded: string): Meaning {
  const known = likelyForms(folded).map(({ lemma }) => lemma);
  if (known.length > 0) return buildMeaning(known, familyOf);
  const tail = findTail(folded);
  return tail ? meaningOfCompound(tail) : buildMeaning([guessLemma(folded)], familyOf);
}

/** Word types kept with their basic forms and keys: more than 10,000 documents have. */
const rememberedWords = 200_000;

const findMeaning: (folded: string) => Meaning = remember(readMeaning, rememberedWords);

/** The basic forms of a folded word, best first: of the word itself, or of the word that it ends in. */
export const lemmasOf = (folded: string): readonly string[] => findMeaning(folded).lemmas;

/**
 * The keys of a folded word: one, or two where it can be a form of two words. Inflections of one word share a key, and
 * so do a verb and the noun of it ("udpeger", "udpegningen" → "udpege"); words that only look alike do not ("læge",
 * "lægge"). A key is a basic form and may be shown.
 */
export const wordKeys = (folded: string): readonly string[] => findMeaning(folded).keys;
