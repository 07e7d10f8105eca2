import { knownBasicForms } from '../danish/basic-forms';
import { splitCompound, type CompoundPart } from '../danish/compounds';
import { nearWords } from '../danish/spelling';
import { knownSpellings } from '../danish/vocabulary';
import { wordKeys } from '../danish/word-forms';
import { buildPhrase } from './build-phrase';
import type { Index } from './built-index';
import { grades, type Evidence, type Phrase, type Term } from './concept';

/** Shorter words have too many neighbours: "læge" and "lægge", "tal" and "tale" are one slip apart and two words. */
const shortestMisspelt = 5;

/** A known word is only joined with its misprints when it is long: "dobbeldiagnose" can be nothing else. */
const shortestMisprinted = 9;

/** A compound's head alone ("kapacitet" of "botilbudskapacitet") says less about its subject than what modifies it. */
const headShare = 0.75;

/** Collects the terms of a concept; the surest evidence for a word counts. */
class TermSet {
  readonly #terms = new Map<string, Term>();
  readonly #index: Index;

  constructor(index: Index) {
    this.#index = index;
  }

  add(word: string, evidence: Evidence, factor = 1): void {
    const number = this.#index.numbers.get(word);
    const grade = grades[evidence] * factor;
    if (number === undefined || (this.#terms.get(word)?.grade ?? 0) >= grade) return;
    this.#terms.set(word, { word, number, grade, evidence });
  }

  get terms(): readonly Term[] {
    return [...this.#terms.values()];
  }
}

/** What in the documents answers one folded word. `factor` lowers all grades: a synonym's inflection is no inflection. */
export function expandWord(
  word: string,
  index: Index,
  factor = 1,
): { terms: readonly Term[]; phrases: readonly Phrase[] } {
  const found = new TermSet(index);
  const known = knownSpellings(word, index.vocabulary);
  for (const spelling of known) addForms(found, index, spelling, spelling === word ? 'exact' : 'spelling', factor);
  addForms(found, index, word, 'exact', factor);
  addRelatives(found, index, word, factor);
  addCompounds(found, index, word, factor);
  const direct = found.terms.some((term) => term.grade >= grades.inflection * factor);
  addNear(found, index, word, direct, factor);
  const phrases = addParts(found, index, word, factor);
  return { terms: found.terms, phrases };
}

/** The word and its inflections. */
function addForms(found: TermSet, index: Index, word: string, evidence: Evidence, factor: number): void {
  found.add(word, evidence, factor);
  for (const key of wordKeys(word)) {
    for (const form of index.vocabulary.wordsOfKey(key)) found.add(form, 'inflection', factor);
  }
}

/** "optag", "udbetal": a prefix and the stem of a verb. Refuses "tal", which has nothing to do with "tale". */
const verbStem = /^(?:af|an|be|bi|for|frem|ind|ned|om|op|over|på|til|ud|under)\p{L}{3,}$/u;

/** The verb that a short noun is made of, and the noun of a verb: "optag" and "optage" (with "optagelse"). */
function addRelatives(found: TermSet, index: Index, word: string, factor: number): void {
  for (const key of wordKeys(word)) {
    const stem = key.endsWith('e') ? key.slice(0, -1) : key;
    if (!verbStem.test(stem) || !knownBasicForms(`${stem}e`).some(({ wordClass }) => wordClass === 'verb')) continue;
    const relative = stem === key ? `${stem}e` : stem;
    for (const form of index.vocabulary.wordsOfKey(relative)) found.add(form, 'relative', factor);
  }
}

/** The compounds that the word is a part of. */
function addCompounds(found: TermSet, index: Index, word: string, factor: number): void {
  for (const key of wordKeys(word)) {
    for (const use of index.compounds.get(key) ?? []) found.add(use.word, 'compound', factor);
  }
}

/** Neighbours in spelling: for an unknown word what it may have meant, for a long known one its misprints. */
function addNear(found: TermSet, index: Index, word: string, known: boolean, factor: number): void {
  if (word.length < (known ? shortestMisprinted : shortestMisspelt) || /\d/u.test(word)) return;
  for (const near of nearWords(word, index.vocabulary)) {
    if (known && near.distance > 1) continue;
    // Each slip makes it less likely that this word was meant.
    const likely = factor / near.distance;
    found.add(near.word, 'near', likely);
    addForms(found, index, near.word, 'near', likely * grades.near);
  }
}

/** The parts of a compound: all of them together in a text nearly answer it, one of them hardly. */
function addParts(found: TermSet, index: Index, word: string, factor: number): readonly Phrase[] {
  const parts = outerParts(splitCompound(word, index.vocabulary));
  const words = parts.map((part) => formsOf(part, index));
  parts.forEach((part, at) => {
    const share = part.role === 'head' ? headShare : 1;
    for (const term of words[at] ?? []) found.add(term.word, 'part', factor * share);
  });
  if (words.length < 2) return [];
  const wider = parts.map((part, at) => [...(words[at] ?? []), ...compoundsOf(part, index)]);
  const kinds = parts.map((part, at) => [...(words[at] ?? []), ...kindsOf(part, index)]);
  return [
    buildPhrase(words, grades.parts * factor, 'parts', index),
    buildPhrase(wider, grades.parts * grades.parts * factor, 'parts', index),
    buildPhrase(kinds, grades.parts * grades.compound * factor, 'parts', index),
  ];
}

/** "botilbud" and "kapacitet" of "botilbudskapacitet", without the "bo" and "tilbud" inside the first. */
function outerParts(parts: readonly CompoundPart[]): readonly CompoundPart[] {
  const inside = (part: CompoundPart): boolean =>
    parts.some((other) => other.word.length > part.word.length && other.word.includes(part.word));
  return parts.filter((part) => !inside(part));
}

/** "klimafaglig" for the "klima" of "klimakoordinator". Heads are left alone: "tilbudskoordinator" is another person. */
function compoundsOf({ keys, role }: CompoundPart, index: Index): readonly Term[] {
  if (role === 'head') return [];
  const uses = new TermSet(index);
  for (const key of keys) for (const use of index.compounds.get(key) ?? []) uses.add(use.word, 'compound');
  return uses.terms;
}

/** "kommunekvote" for the "kvote" of "flygtningekvote": a kind of what was asked, in a text on flygtninge. */
function kindsOf({ keys, role }: CompoundPart, index: Index): readonly Term[] {
  if (role !== 'head') return [];
  const uses = new TermSet(index);
  for (const key of keys) {
    for (const use of index.compounds.get(key) ?? []) if (use.role === 'head') uses.add(use.word, 'compound');
  }
  return uses.terms;
}

function formsOf(part: CompoundPart, index: Index): readonly Term[] {
  const forms = new TermSet(index);
  for (const key of part.keys) for (const form of index.vocabulary.wordsOfKey(key)) forms.add(form, 'inflection');
  return forms.terms;
}
