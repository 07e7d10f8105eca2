import { isKnownWord } from './compounds';
import { scannedAs } from './scanner-slips';
import { countSlips, lettersOf, mayBeNear } from './spelling';
import type { Vocabulary } from './vocabulary';

/** Fewer letters leave too little to tell a slip from a name. */
const shortestStem = 7;

/** A word that no dictionary knows is taken for right only where it is at least so many times as frequent. */
const timesAsFrequent = 2;

/** "skattnedsættelser" → skattnedsættels, "dobbeldiagnosen" → dobbeldiagnos: what misprint and right word share. */
const ending = /(?:erne|ene|er|en|et|ne|e|n|t)?s?$/u;

interface Stemmed {
  readonly word: string;
  readonly stem: string;
  readonly letters: number;
}

/** The words of a vocabulary by the first letter and the length of their stems, so that few need to be compared. */
type Stems = ReadonlyMap<string, readonly Stemmed[]>;

const stemsOf = new WeakMap<Vocabulary, Stems>();

const stemOf = (word: string): string => word.replace(ending, '');

function sortByStem(vocabulary: Vocabulary): Stems {
  const stems = new Map<string, Stemmed[]>();
  for (const word of vocabulary.words) {
    if (word.length < shortestStem || !/^[a-zæøå]+$/u.test(word)) continue;
    const stem = stemOf(word);
    const key = `${stem.charAt(0)}${stem.length}`;
    const same = stems.get(key);
    if (same) same.push({ word, stem, letters: lettersOf(stem) });
    else stems.set(key, [{ word, stem, letters: lettersOf(stem) }]);
  }
  return stems;
}

function stemmed(vocabulary: Vocabulary): Stems {
  const stems = stemsOf.get(vocabulary) ?? sortByStem(vocabulary);
  stemsOf.set(vocabulary, stems);
  return stems;
}

const isKnown = (word: string): boolean => isKnownWord(word, null);

/** The words that are one slip from a right word, inflected or not, and no words themselves. */
function slipsOf(folded: string, vocabulary: Vocabulary): readonly string[] {
  const stem = stemOf(folded);
  if (stem.length < shortestStem) return [];
  const lengths = [stem.length - 1, stem.length, stem.length + 1];
  const letters = lettersOf(stem);
  return lengths
    .flatMap((length) => stemmed(vocabulary).get(`${stem.charAt(0)}${length}`) ?? [])
    .filter((other) => mayBeNear(letters, other.letters, 1) && other.stem !== stem)
    .filter((other) => countSlips(stem, other.stem, 1) === 1)
    .map(({ word }) => word);
}

/**
 * The misprints of a right word in the texts, inflected or not: "dobbeldiagnose" for "dobbeltdiagnose", "skattnedsættelser"
 * for "skattenedsættelse"; and "kornmune" for "kommune" (see `scannedAs`). One slip apart, and neither a word of the
 * dictionary nor made of such words: "taks" and "takst" are two words. A word asked that no dictionary knows has misprints
 * only where it is the more frequent.
 */
export function misprintsOf(folded: string, vocabulary: Vocabulary): readonly string[] {
  if (!/^[a-zæøå]+$/u.test(folded)) return [];
  const near = new Set([...slipsOf(folded, vocabulary), ...scannedAs(folded, vocabulary)]);
  const isRight = (misprint: string): boolean =>
    isKnown(folded) || vocabulary.count(folded) >= timesAsFrequent * vocabulary.count(misprint);
  return [...near].filter((word) => !isKnown(word) && isRight(word));
}
