import { knownBasicForms } from '../danish/basic-forms';
import { findSynonyms, translate, type Rendering } from '../danish/glossary';
import { joinParticle } from '../danish/particle-verbs';
import { isQuestionWord, isStopWord } from '../danish/stop-words';
import { tokenize, type Token } from '../danish/tokenize';
import { knownSpellings } from '../danish/vocabulary';
import type { Question } from '../questions/question';
import { buildPhrase } from './build-phrase';
import type { Index } from './built-index';
import { grades, type Concept, type Evidence, type Phrase, type Term } from './concept';
import { expandWord } from './expand-word';
import { findExplained, foldedWords, type Alternative, type Unit } from './find-explained';
import { raiseNear } from './raise-near';
import { weighConcept } from './weigh-concept';

/** More words than this make no question clearer, and each costs time; a pasted page is answered by its rarest words. */
const mostConcepts = 16;

/** Different words that are looked up at all: ten lines of text. */
const mostUnits = 60;

/** What a question asks for, one concept for each word or phrase that carries a subject. */
export function expandQuestion(question: Question, index: Index): Concept[] {
  const tokens = tokenize(question.subject);
  const words = tokens.filter((token) => token.kind === 'word');
  const units = findUnits(words, index).slice(0, mostUnits);
  const concepts = units.map((unit) => buildConcept(unit, words, tokens, question, index));
  return concepts.sort((a, b) => b.weight - a.weight).slice(0, mostConcepts);
}

/** Each word with a subject is a unit, or a phrase that the glossary knows; words of an abbreviation share it. */
function findUnits(words: readonly Token[], index: Index): Unit[] {
  const folded = words.map((word) => word.folded);
  const units: Unit[] = [];
  for (const rendering of translate(folded)) {
    units.push({
      from: rendering.from,
      to: rendering.to,
      alternatives: renderingAlternatives(rendering, 'translation'),
    });
  }
  const taken = (at: number): boolean => units.some((unit) => unit.from <= at && at < unit.to);
  folded.forEach((word, at) => {
    if (taken(at) || folded.indexOf(word) < at || isStopWord(word) || isQuestionWord(word)) return;
    units.push({ from: at, to: at + 1, alternatives: joinedAlternatives(word, folded.slice(at + 1, at + 3)) });
  });
  const synonyms = findSynonyms(folded).map((rendering) => ({
    from: rendering.from,
    to: rendering.to,
    alternatives: renderingAlternatives(rendering, 'synonym'),
  }));
  const explained = findExplained(
    folded.map((word) => spelledRight(word, index)),
    index,
  );
  const names = explained.filter(({ isName }) => isName);
  const apart = units.filter((unit) => !names.some((name) => overlap(unit, name)));
  for (const other of [...synonyms, ...explained]) {
    for (const unit of apart) if (overlap(unit, other)) unit.alternatives.push(...other.alternatives);
  }
  return [...names, ...apart];
}

/** "frafald" for "falder fra" and "falder eleverne fra". */
function joinedAlternatives(word: string, next: readonly string[]): Alternative[] {
  const joined = next.flatMap((particle) => joinParticle(word, particle) ?? []);
  return joined.slice(0, 1).map((verb) => ({ words: [verb], evidence: 'relative', strength: 1 }));
}

/** "økonomiaftalen" for "okonomiaftale": what is no word is looked up as the word of the papers that it can mean. */
function spelledRight(word: string, { vocabulary }: Index): string {
  const [first = word, ...others] = knownSpellings(word, vocabulary);
  return others.includes(word) || knownBasicForms(word).length > 0 ? word : first;
}

const overlap = (one: Unit, other: Unit): boolean => one.from < other.to && other.from < one.to;

function renderingAlternatives(rendering: Rendering, evidence: Evidence): Alternative[] {
  return rendering.danish.map((danish, at) => ({
    words: foldedWords(danish),
    evidence,
    // The glossary puts the best word first; each later one is a little further off.
    strength: rendering.strength * 0.95 ** at,
  }));
}

function buildConcept(
  unit: Unit,
  words: readonly Token[],
  tokens: readonly Token[],
  question: Question,
  index: Index,
): Concept {
  const asked = words.slice(unit.from, unit.to);
  const options: Alternative[] = [
    { words: asked.map((word) => word.folded), evidence: 'exact', strength: 1 },
    ...hyphenParts(asked, tokens),
    ...unit.alternatives,
  ];
  const terms = new Map<number, Term>();
  const phrases: Phrase[] = [];
  for (const option of options) {
    const [only] = option.words;
    if (option.words.length === 1 && only !== undefined) takeWord(only, option, terms, phrases, index);
    else phrases.push(...asPhrase(option, index));
  }
  const found = raiseNear({ terms: [...terms.values()], phrases });
  const concept = { asked: asked.map((word) => word.text).join(' '), ...found };
  return { ...concept, ...weighConcept(concept, question, index) };
}

/** "sosu" and "uddannelserne" of "sosu-uddannelserne", both in one text. */
function hyphenParts(asked: readonly Token[], tokens: readonly Token[]): Alternative[] {
  const [only] = asked;
  if (!only || asked.length > 1) return [];
  const parts = tokens.filter((token) => token.kind === 'part' && only.start <= token.start && token.end <= only.end);
  if (parts.length === 0) return [];
  return [{ words: parts.map((part) => part.folded), evidence: 'parts', strength: 1 }];
}

function takeWord(
  word: string,
  { evidence, strength }: Alternative,
  terms: Map<number, Term>,
  phrases: Phrase[],
  index: Index,
): void {
  const factor = grades[evidence] * strength;
  const found = expandWord(word, index, factor);
  phrases.push(...found.phrases);
  for (const term of found.terms) {
    if ((terms.get(term.number)?.grade ?? 0) >= term.grade) continue;
    terms.set(term.number, evidence === 'exact' ? term : { ...term, evidence });
  }
}

function asPhrase({ words, evidence, strength }: Alternative, index: Index): Phrase[] {
  const searched = words.filter((word) => !isStopWord(word));
  if (searched.length === 0) return [];
  const found = searched.map((word) => expandWord(word, index).terms.filter((term) => term.grade >= grades.inflection));
  return [buildPhrase(found, grades[evidence] * strength, evidence, index)];
}
