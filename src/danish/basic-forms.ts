import { allows, entriesOf, findEntries, type Entry } from './dictionary';
import { forEachEnding, mayBeForm } from './ending-tree';
import { irregularBasicForm } from './irregular';
import { remember } from './remember';

/** A basic form that a word is, or is an inflection of. */
export interface BasicForm {
  readonly lemma: string;
  readonly wordClass: Entry['wordClass'];
  /** Does the dictionary list the form itself ("tiltrådte"), rather than a rule for it ("aftalerne")? */
  readonly isListed: boolean;
}

/** The class of the word that an irregular form belongs to: "talte" is of tælle, the verb, not of tælle, tallow. */
function classOfStem(stem: string): BasicForm['wordClass'] {
  const classes = findEntries(stem).map(({ wordClass }) => wordClass);
  return classes.includes('verb') ? 'verb' : (classes[0] ?? 'other');
}

/** The word itself as the dictionary lists it: "aftale" (noun, verb), "gik" → gå. */
function addListed(word: string, forms: BasicForm[]): void {
  for (const { stem, wordClass } of findEntries(word)) {
    if (stem === null) forms.push({ lemma: word, wordClass, isListed: true });
    else forms.push({ lemma: stem, wordClass: classOfStem(stem), isListed: true });
  }
}

/** The words of the dictionary that this one is an inflection of: "aftalerne" → aftale. */
function addInflected(word: string, forms: BasicForm[]): void {
  forEachEnding(word, (lemma, { rules, wordClass }, hash) => {
    for (const entry of entriesOf(lemma, hash)) {
      if (entry.stem !== null || !allows(entry, rules)) continue;
      forms.push({ lemma, wordClass, isListed: false });
      return;
    }
  });
}

/** "kommunens" → "kommunen", "udpeges" → "udpege". Null where the s belongs to the word for all one can see. */
function withoutS(word: string): string | null {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : null;
}

/** Words so rare that their forms are always another word's: "aftalt" is of aftale, "øget" of øge, "stod" of stå. */
const rareWords = new Set(
  `aftælle ale and bar bile bløder drej drev drog dødke fage før holdt hæv
  indtog klaret kobbel koster lod læst lød mente navne omtælle optog peg plane præg
  ram red rev set sid sikke stak steg stod støt svang sænk udtog voks
  våde øg`.split(/\s+/u),
);

function withoutRare(forms: readonly BasicForm[]): readonly BasicForm[] {
  const common = forms.filter(({ lemma }) => !rareWords.has(lemma));
  return common.length > 0 ? common : forms;
}

const isSame = (one: BasicForm, other: BasicForm): boolean =>
  one.lemma === other.lemma && one.wordClass === other.wordClass;

const unique = (forms: readonly BasicForm[]): readonly BasicForm[] =>
  forms.length < 2 ? forms : forms.filter((form, at) => forms.findIndex((other) => isSame(form, other)) === at);

const none: readonly BasicForm[] = [];

function findBasicForms(folded: string): readonly BasicForm[] {
  const irregular = irregularBasicForm(folded);
  if (irregular) return [{ lemma: irregular, wordClass: 'noun', isListed: true }];
  const forms: BasicForm[] = [];
  addListed(folded, forms);
  addInflected(folded, forms);
  const bare = withoutS(folded);
  if (forms.length === 0) return bare === null ? none : findBasicForms(bare);
  // "mødes" is listed without a class of its own: the passive of møde. "fælles" is no form of fælle.
  if (bare !== null && forms.every(({ wordClass }) => wordClass === 'other')) {
    return unique([...findBasicForms(bare).filter(({ wordClass }) => wordClass === 'verb'), ...forms]);
  }
  const found = unique(forms);
  return found.length > 1 ? withoutRare(found) : found;
}

/** Words and ends of words kept with their basic forms: as many as some thousand different words ask for. */
const rememberedPieces = 100_000;

/** The same as `knownBasicForms`, where `formPlaces` has told that a folded word may be a form. */
export const basicFormsOf = remember(findBasicForms, rememberedPieces);

/** Every basic form that the dictionary gives for a folded word, the word itself first. Empty for an unknown word. */
export const knownBasicForms = (folded: string): readonly BasicForm[] =>
  mayBeForm(folded) ? basicFormsOf(folded) : none;
