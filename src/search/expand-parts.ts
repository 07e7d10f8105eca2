import { knownBasicForms } from '../danish/basic-forms';
import { splitCompound, type CompoundPart } from '../danish/compounds';
import { buildPhrase } from './build-phrase';
import { wordKeys } from '../danish/word-forms';
import type { Index } from './built-index';
import { grades, type Phrase, type Term } from './concept';
import { fieldNames } from './fields';
import { isLightWord } from './light-words';
import { TermSet } from './term-set';

/** "Møde" and "plan" meet in any text: they are "mødeplan" much less often than "botilbud" and "pris" are "botilbudspris". */
const lightPartShare = 0.5;

/** Words in a text up to which the parts of a compound that stand in it belong together: in a page they meet by chance. */
const mostWords = 60;

/** An annex has so many texts that two words meet in one of them by chance, if it is not a sentence or two. */
const mostAnnexWords = 30;

const annexText = fieldNames.indexOf('annexText');

function isShort(text: number, { texts }: Index): boolean {
  return (texts.length[text] ?? 0) <= (texts.field[text] === annexText ? mostAnnexWords : mostWords);
}

/** A compound's head alone ("kapacitet" of "botilbudskapacitet") says less about its subject than what modifies it. */
const headShare = 0.75;

/** Where the papers have the compound itself, a part of it ("behandling" of "misbrugsbehandling") answers little. */
const thereShare = 0.35;

/** The parts of a compound: all of them together in a text nearly answer it, one of them hardly. */
export function addParts(found: TermSet, index: Index, word: string, factor: number): readonly Phrase[] {
  const parts = outerParts(splitCompound(word, index.vocabulary));
  const words = parts.map((part) => formsOf(part, index));
  const rest = wordKeys(word).some((key) => index.vocabulary.hasKey(key)) ? thereShare : 1;
  parts.forEach((part, at) => {
    const share = part.role === 'head' ? headShare : 1;
    for (const term of words[at] ?? []) found.add(term.word, 'part', factor * share * rest);
  });
  if (words.length < 2) return [];
  for (const other of otherOrder(parts, index)) found.add(other, 'compound', factor);
  const wider = parts.map((part, at) => [...(words[at] ?? []), ...compoundsOf(part, index)]);
  const kinds = apart(parts.map((part, at) => [...(wider[at] ?? []), ...kindsOf(part, index)]));
  const grade = grades.parts * factor * (parts.some(({ word: part }) => isLightWord(part)) ? lightPartShare : 1);
  const phrases = [
    buildPhrase(words, grade, 'parts', index),
    buildPhrase(wider, grade * grades.parts, 'parts', index),
    buildPhrase(kinds, grade * grades.compound, 'parts', index),
  ];
  return phrases.map((phrase) => ({ ...phrase, texts: phrase.texts.filter((text) => isShort(text, index)) }));
}

/** "plejefamilie" for "familiepleje": compounds that have every part, in whatever order. */
function otherOrder(parts: readonly CompoundPart[], { compounds }: Index): readonly string[] {
  return inAll(parts.map(({ keys }) => keys.flatMap((key) => compounds.get(key) ?? [])));
}

/** The words that stand in every list. */
function inAll([first = [], ...others]: readonly (readonly { readonly word: string }[])[]): readonly string[] {
  const rest = others.map((words) => new Set(words.map(({ word }) => word)));
  return first.map(({ word }) => word).filter((word) => rest.every((words) => words.has(word)));
}

/** Without the words that have every part in them: "botilbudskapacitet" is found by itself, and must not count twice. */
function apart(words: readonly (readonly Term[])[]): readonly (readonly Term[])[] {
  const whole = new Set(inAll(words));
  return whole.size === 0 ? words : words.map((terms) => terms.filter(({ word }) => !whole.has(word)));
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

/**
 * "kommunekvote" for the "kvote" of "flygtningekvote": a kind of what was asked, in a text on flygtninge; and
 * "fyrtårnsinitiativ" for the "fyrtårn" of "erhvervsfyrtårn", in a text on erhverv.
 */
function kindsOf({ keys, role }: CompoundPart, index: Index): readonly Term[] {
  if (role !== 'head') return [];
  const uses = new TermSet(index);
  for (const key of keys) {
    for (const use of index.compounds.get(key) ?? []) uses.add(use.word, 'compound');
  }
  return uses.terms;
}

/** The part by itself in the documents. Refuses the "kort" of "kørekort": there it says how long something takes. */
function formsOf(part: CompoundPart, index: Index): readonly Term[] {
  const forms = new TermSet(index);
  for (const key of part.keys) {
    for (const form of index.vocabulary.wordsOfKey(key)) if (!isAmbiguous(form)) forms.add(form, 'inflection');
  }
  return forms.terms;
}

/** True for "kort" and "let": as part of a compound a noun, by itself more often an adjective. Refuses "vandet". */
function isAmbiguous(form: string): boolean {
  const classes = knownBasicForms(form).flatMap(({ lemma, wordClass }) => (lemma === form ? [wordClass] : []));
  return classes.includes('noun') && classes.includes('adjective');
}
