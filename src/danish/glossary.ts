import { foldWord } from './fold';
import { climateAndTraffic } from './glossary/climate-and-traffic';
import { economy } from './glossary/economy';
import { education } from './glossary/education';
import { government } from './glossary/government';
import { health } from './glossary/health';
import { social } from './glossary/social';
import { synonyms } from './glossary/synonyms';
import { wordKeys } from './word-forms';

/** A word or phrase said in another way. */
export interface Rendering {
  /** Index of the first token that it stands for, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Danish words to search for, best first; each may be several words. */
  readonly danish: readonly string[];
  /** 1: the same thing, 0.5: near it. */
  readonly strength: number;
}

/** Another way to say one phrase. */
type Saying = Pick<Rendering, 'danish' | 'strength'>;

/** "quotas" → "quota", "agencies" → "agency", "taxes" → "tax", "houses" → "house", "women's" → "women"; "business" and "status" stay. */
export function englishSingular(folded: string): string {
  if (folded.length < 4) return folded;
  return folded
    .replace(/'s?$/u, '')
    .replace(/ies$/u, 'y')
    .replace(/(?<=ss|x|ch|sh|\bbus)es$/u, '')
    .replace(/(?<![sui])s$/u, '');
}

const english = new Map<string, Saying[]>();
for (const theme of [health, social, education, climateAndTraffic, economy, government]) {
  for (const [phrase, danish] of Object.entries(theme)) {
    const key = phrase.split(' ').map(englishSingular).join(' ');
    english.set(key, [{ danish: danish.split(', '), strength: 1 }]);
  }
}

/** The key of one Danish word of a phrase: "offentlige" and "offentlig" are one. */
const danishKey = (folded: string): string => wordKeys(folded)[0] ?? folded;

/** Built at the first question: the keys need the dictionary. */
let danish: ReadonlyMap<string, readonly Saying[]> | null = null;

function buildSynonyms(): ReadonlyMap<string, readonly Saying[]> {
  const sayings = new Map<string, Saying[]>();
  for (const [strength, words] of synonyms) {
    for (const word of words) {
      const key = word.split(' ').map(foldWord).map(danishKey).join(' ');
      const others = words.filter((other) => other !== word);
      sayings.set(key, [...(sayings.get(key) ?? []), { danish: others, strength }]);
    }
  }
  return sayings;
}

/** The longest phrase of the glossary: "aftale om kommunernes økonomi", "out of home care". */
const longestPhrase = 4;

/** The longest phrases first; a word that is part of one is not looked up again by itself. */
function findPhrases(keys: readonly string[], sayings: ReadonlyMap<string, readonly Saying[]>): readonly Rendering[] {
  const found: Rendering[] = [];
  let from = 0;
  while (from < keys.length) {
    let to = Math.min(keys.length, from + longestPhrase);
    while (to > from && !sayings.has(keys.slice(from, to).join(' '))) to--;
    for (const saying of sayings.get(keys.slice(from, to).join(' ')) ?? []) found.push({ from, to, ...saying });
    from = Math.max(to, from + 1);
  }
  return found;
}

/** The Danish for the English words and phrases among folded words; the longest phrase wins. */
export function translate(folded: readonly string[]): readonly Rendering[] {
  return findPhrases(folded.map(englishSingular), english);
}

/** Danish words that say the same or nearly the same as the Danish words and phrases among folded words. */
export function findSynonyms(folded: readonly string[]): readonly Rendering[] {
  danish ??= buildSynonyms();
  return findPhrases(folded.map(danishKey), danish);
}
