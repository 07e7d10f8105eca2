import { knownBasicForms } from '../danish/basic-forms';
import { foreignFamily } from '../danish/foreign-families';
import { wordKeys } from '../danish/word-forms';
import type { Index } from './built-index';
import type { TermSet } from './term-set';

/** "optag", "udbetal": a prefix and the stem of a verb. Refuses "tal", which has nothing to do with "tale". */
const verbStem = /^(?:af|an|be|bi|for|frem|ind|ned|om|op|over|på|til|ud|under)\p{L}{3,}$/u;

/** The verb that a short noun is made of, and the noun of a verb: "optag" and "optage" (with "optagelse"). */
function verbAndNoun(key: string): readonly string[] {
  const stem = key.endsWith('e') ? key.slice(0, -1) : key;
  if (!verbStem.test(stem) || !knownBasicForms(`${stem}e`).some(({ wordClass }) => wordClass === 'verb')) return [];
  return [stem === key ? `${stem}e` : stem];
}

/** Shorter nouns make other words by chance: "dan" and "dansk", "for" and "forsk". */
const shortestNoun = 5;

/** The police is no politics: "politisk" is of politik alone. */
const withoutAdjective = new Set(['politi']);

/** "telemedicin" → telemedicinsk, "politik" → politisk, "metode" → metodisk. Words that are none stand in no paper. */
function adjectivesOf(noun: string): readonly string[] {
  if (withoutAdjective.has(noun)) return [];
  const stem = noun.replace(/[ek]$/u, '');
  return [`${noun}sk`, `${stem}sk`, `${stem}isk`];
}

/** "telemedicinsk" → telemedicin, "politisk" → politik, "metodisk" → metode. */
function nounsOf(adjective: string): readonly string[] {
  if (!adjective.endsWith('sk')) return [];
  const base = adjective.slice(0, -2);
  return [base, `${base}k`, ...(base.endsWith('i') ? [base.slice(0, -1), `${base.slice(0, -1)}e`] : [])].filter(
    (noun) => noun.length >= shortestNoun && !withoutAdjective.has(noun),
  );
}

/** Shorter words in -er are names. */
const shortestDoer = 9;

/** "whistleblower" → whistleblow: who does something, and what is done. Refuses "borgmester": "borgmest" is no word. */
function deedOf(doer: string): readonly string[] {
  const deed = doer.slice(0, -2);
  return doer.length >= shortestDoer && doer.endsWith('er') && knownBasicForms(deed).length === 0 ? [deed] : [];
}

/** A noun's adjective ("økonomisk") says less of its subject than the noun's own verb. */
const adjectiveShare = 0.8;

/** Adds words of the same matter but of another class: noun and verb, noun and adjective, a trade and who has it. */
export function addRelatives(found: TermSet, { vocabulary }: Index, word: string, factor: number): void {
  for (const key of wordKeys(word)) {
    for (const relative of verbAndNoun(key)) {
      for (const form of vocabulary.wordsOfKey(relative)) found.add(form, 'relative', factor);
    }
    const kin = [...adjectivesOf(key), ...nounsOf(key), ...foreignFamily(key), ...deedOf(key)];
    for (const relative of key.length >= shortestNoun ? kin : []) {
      for (const form of vocabulary.wordsOfKey(relative)) found.add(form, 'relative', factor * adjectiveShare);
    }
  }
}
