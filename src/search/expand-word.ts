import { knownBasicForms } from '../danish/basic-forms';
import { isHead } from '../danish/compound-tail';
import { misprintsOf } from '../danish/misprints';
import { nearCompounds } from '../danish/near-compounds';
import { remember } from '../danish/remember';
import { respell } from '../danish/respell';
import { nearWords, type NearWord } from '../danish/spelling';
import { knownSpellings } from '../danish/vocabulary';
import { lemmasOf, wordKeys } from '../danish/word-forms';
import type { Index } from './built-index';
import { grades, type Evidence, type Phrase, type Term } from './concept';
import { addParts } from './expand-parts';
import { addRelatives } from './expand-relatives';
import { TermSet } from './term-set';

/** What answers a word: words of the documents, and words that answer together. */
interface Expansion {
  readonly terms: readonly Term[];
  readonly phrases: readonly Phrase[];
}

/** Words kept with what answers them: those of the questions of a day, which come back. A few kilobytes each. */
const rememberedWords = 500;

const expansionsOf = new WeakMap<Index, (asked: string) => Expansion>();

function rememberExpansions(index: Index): (asked: string) => Expansion {
  const expansions = remember((asked) => {
    const [factor, word = ''] = asked.split(' ');
    return findExpansion(word, index, Number(factor));
  }, rememberedWords);
  expansionsOf.set(index, expansions);
  return expansions;
}

/** What in the documents answers one folded word. `factor` lowers all grades: a synonym's inflection is no inflection. */
export const expandWord = (word: string, index: Index, factor = 1): Expansion =>
  (expansionsOf.get(index) ?? rememberExpansions(index))(`${factor} ${word}`);

function findExpansion(word: string, index: Index, factor: number): Expansion {
  const found = new TermSet(index);
  const phrases = [...addWord(found, index, word, factor)];
  const isThere = found.terms.some((term) => term.grade >= grades.relative * factor);
  if (!isThere) addBeginnings(found, index, word, factor);
  const meant = isThere ? word : (respell(word) ?? word);
  if (meant !== word) phrases.push(...addWord(found, index, meant, factor * grades.spelling));
  for (const misprint of misprintsOf(meant, index.vocabulary)) found.add(misprint, 'near', factor);
  const corrected = correctionsOf(meant, isThere, index).flatMap((near) => addCorrection(found, index, near, factor));
  return { terms: found.terms, phrases: [...phrases, ...corrected] };
}

/** Shorter words begin others by chance. */
const shortestBeginning = 7;

/** "særtilskudspuljen" for "særtilskud", where no dictionary has that and so cannot cut the longer word. */
function addBeginnings(found: TermSet, { vocabulary }: Index, word: string, factor: number): void {
  if (word.length < shortestBeginning || knownBasicForms(word).length > 0) return;
  for (const longer of vocabulary.words) {
    if (
      longer.length > word.length &&
      longer.startsWith(word) &&
      isHead(longer.slice(word.length).replace(/^s/u, ''))
    ) {
      found.add(longer, 'compound', factor);
    }
  }
}

/** Everything that answers a word as it is spelt. */
function addWord(found: TermSet, index: Index, word: string, factor: number): readonly Phrase[] {
  const known = knownSpellings(word, index.vocabulary);
  for (const spelling of known) addForms(found, index, spelling, spelling === word ? 'exact' : 'spelling', factor);
  addForms(found, index, word, 'exact', factor);
  addRelatives(found, index, word, factor);
  addCompounds(found, index, word, factor);
  return addParts(found, index, word, factor);
}

/** A word that the documents have is a slip only when it is long: "dobbeldiagnose" can be nothing else. */
const shortestSlipThere = 9;

/** More words are as near to it by chance. */
const mostNear = 5;

/** What a word that no dictionary knows may have meant, nearest first. */
function correctionsOf(word: string, isThere: boolean, { vocabulary }: Index): readonly NearWord[] {
  if (/\d/u.test(word) || (isThere && word.length < shortestSlipThere)) return [];
  const near = [...nearWords(word, vocabulary, mostNear, isThere ? 1 : 2), ...nearCompounds(word, vocabulary)];
  return isThere ? near.filter(({ distance }) => distance === 1) : near;
}

/** What a second slip leaves of the belief that a word was meant: still enough for a long word to be found by it. */
const secondSlip = 0.65;

/** A correction answers with all that the right word would have. */
function addCorrection(found: TermSet, index: Index, near: NearWord, factor: number): readonly Phrase[] {
  const likely = near.distance === 1 ? factor : factor * secondSlip;
  found.add(near.word, 'near', likely);
  return addWord(found, index, near.word, likely * grades.near);
}

/** The word, its inflections, and a little less the noun of a verb and the verb of a noun. */
function addForms(found: TermSet, index: Index, word: string, evidence: Evidence, factor: number): void {
  found.add(word, evidence, factor);
  const lemmas = lemmasOf(word);
  for (const key of wordKeys(word)) {
    for (const form of index.vocabulary.wordsOfKey(key)) {
      const isInflection = lemmasOf(form).some((lemma) => lemmas.includes(lemma));
      found.add(form, isInflection ? 'inflection' : 'relative', factor);
    }
  }
}

/** The compounds that the word is a part of. */
function addCompounds(found: TermSet, index: Index, word: string, factor: number): void {
  for (const key of wordKeys(word)) {
    for (const use of index.compounds.get(key) ?? []) found.add(use.word, 'compound', factor);
  }
}
