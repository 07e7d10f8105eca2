import { findEntries, type Entry } from './dictionary';
import { forEachEnding, mayBeForm } from './ending-tree';
import type { WordClass } from './endings';
import { irregularBasicForm } from './irregular';
import { remember } from './remember';

/** A basic form that a word is, or is an inflection of. */
export interface BasicForm {
  readonly lemma: string;
  readonly wordClass: WordClass | 'name' | 'other';
  /** Does the dictionary list the form itself ("tiltrådte"), rather than a rule for it ("aftalerne")? */
  readonly isListed: boolean;
}

/** Rules of the dictionary that tell the class of a basic form. */
const classRules = {
  noun: new Set([2, 3, 4, 5, 7, 11, 13, 14, 15, 18, 19, 43, 44, 45, 46, 47, 48, 57, 58, 64, 65, 66, 70, 71, 74, 87]),
  verb: new Set([1, 20, 21]),
  adjective: new Set([12, 23, 24, 25, 26, 27, 28, 38, 40, 41, 42, 49, 59, 77, 78, 82]),
} satisfies Record<WordClass, ReadonlySet<number>>;

/** Rule of the dictionary for the possessive: "erhvervsfremme" has no other. */
const possessive = 10;

/** The class of a line, the most telling rule first: adjectives and nouns share some rules of joining, verbs none. */
function classOf(entry: Entry): BasicForm['wordClass'] {
  if (entry.isStrongVerb) return 'verb';
  for (const wordClass of ['verb', 'adjective', 'noun'] as const) {
    if (entry.rules.some((rule) => classRules[wordClass].has(rule))) return wordClass;
  }
  if (entry.isName) return 'name';
  return entry.rules.includes(possessive) ? 'noun' : 'other';
}

/** The class of the word that an irregular form belongs to: "talte" is of tælle, the verb, not of tælle, tallow. */
function classOfStem(stem: string): BasicForm['wordClass'] {
  const classes = findEntries(stem).map(classOf);
  return classes.includes('verb') ? 'verb' : (classes[0] ?? 'other');
}

/** The word itself as the dictionary lists it: "aftale" (noun, verb), "gik" → gå. */
function listed(word: string): BasicForm[] {
  return findEntries(word).map((entry) =>
    entry.stem
      ? { lemma: entry.stem, wordClass: classOfStem(entry.stem), isListed: true }
      : { lemma: entry.word, wordClass: classOf(entry), isListed: true },
  );
}

const allows = (entry: Entry, rules: readonly number[]): boolean => entry.rules.some((rule) => rules.includes(rule));

/** The words of the dictionary that this one is an inflection of: "aftalerne" → aftale. */
function inflected(word: string): BasicForm[] {
  const forms: BasicForm[] = [];
  forEachEnding(word, (lemma, { rules, wordClass }) => {
    if (findEntries(lemma).some((entry) => !entry.stem && allows(entry, rules)))
      forms.push({ lemma, wordClass, isListed: false });
  });
  return forms;
}

/** "kommunens" → "kommunen", "udpeges" → "udpege". Null where the s belongs to the word for all one can see. */
function withoutS(word: string): string | null {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : null;
}

/** Words so rare that their forms are always another word's: "aftalt" is of aftale. */
const rareWords = new Set(['aftælle', 'omtælle', 'plane', 'bile', 'fage', 'sikke', 'dødke', 'ale']);

function unique(forms: readonly BasicForm[]): BasicForm[] {
  return forms.filter(
    (form, index) =>
      forms.findIndex((other) => other.lemma === form.lemma && other.wordClass === form.wordClass) === index,
  );
}

function findBasicForms(folded: string): readonly BasicForm[] {
  const irregular = irregularBasicForm(folded);
  if (irregular) return [{ lemma: irregular, wordClass: 'noun', isListed: true }];
  const forms = [...listed(folded), ...inflected(folded)];
  const bare = withoutS(folded);
  if (bare && forms.length === 0) return findBasicForms(bare);
  // "mødes" is listed without a class of its own: the passive of møde. "fælles" is no form of fælle.
  if (bare && forms.every(({ wordClass }) => wordClass === 'other')) {
    return unique([...findBasicForms(bare).filter(({ wordClass }) => wordClass === 'verb'), ...forms]);
  }
  return unique(forms).filter(({ lemma }) => !rareWords.has(lemma));
}

/** Words and ends of words kept with their basic forms: as many as some thousand different words ask for. */
const rememberedPieces = 100_000;

const rememberedForms = remember(findBasicForms, rememberedPieces);

const none: readonly BasicForm[] = [];

/** Every basic form that the dictionary gives for a folded word, the word itself first. Empty for an unknown word. */
export function knownBasicForms(folded: string): readonly BasicForm[] {
  return mayBeForm(folded) || irregularBasicForm(folded) !== null ? rememberedForms(folded) : none;
}
