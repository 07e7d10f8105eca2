import type { Abbreviation } from '../danish/abbreviations';
import { knownBasicForms } from '../danish/basic-forms';
import { foldWord } from '../danish/fold';
import { findSynonyms } from '../danish/glossary';
import { isStopWord } from '../danish/stop-words';
import { tokenize } from '../danish/tokenize';
import { wordKeys } from '../danish/word-forms';
import type { Index } from './built-index';
import type { Evidence } from './concept';

/** Another way to say words asked. */
export interface Alternative {
  /** Folded words that say the same as the words asked. */
  readonly words: readonly string[];
  readonly evidence: Evidence;
  readonly strength: number;
}

/** Words asked that belong together, with other ways to say them. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly alternatives: Alternative[];
  /** True where the words are one name ("økonomiaftalen for 2024"): none of them is looked for by itself. */
  readonly isName?: true;
}

/** "GCPHEU" and what it is short for, folded. */
interface Explained {
  readonly short: string;
  readonly long: readonly string[];
}

/** Folded words of a text, hyphen compounds whole. */
export function foldedWords(text: string): string[] {
  return tokenize(text)
    .filter((token) => token.kind === 'word')
    .map((token) => token.folded);
}

/** Abbreviations asked by their short form or word for word by their long one, and long names whose initials they are. */
export function findExplained(folded: readonly string[], index: Index): Unit[] {
  return [
    ...index.abbreviations.flatMap((abbreviation) => [
      ...unitsOf({ short: foldWord(abbreviation.short), long: foldedWords(abbreviation.long) }, folded),
      ...ofOtherYears(abbreviation, folded, index),
    ]),
    ...spelledByInitials(folded, index),
  ];
}

/** "Arbejdsmarkedsråd", "erhvervsfremmebestyrelse": so long a word tells by itself what "RAR" and "DEB" are short for … */
const shortestTelling = 14;

/** … though there may be others of the kind. */
const tellingShare = 0.43;

/** "regionalt" for the "regionale" of a name. */
const isForm = (word: string | undefined, part: string): boolean =>
  word === part || (word?.charAt(0) === part.charAt(0) && isSame(word, part));

function unitsOf({ short, long }: Explained, folded: readonly string[]): Unit[] {
  return folded.flatMap((word, at) => {
    const units: Unit[] = [];
    if (word === short) units.push({ from: at, to: at + 1, alternatives: [abbreviation(long)] });
    if (long.length > 1 && long.every((part, offset) => isForm(folded[at + offset], part))) {
      units.push({ from: at, to: at + long.length, alternatives: [abbreviation([short])] });
    } else if (long.length === 2 && word.length >= shortestTelling && isForm(word, long[1] ?? '')) {
      units.push({ from: at, to: at + 1, alternatives: [{ ...abbreviation([short]), strength: tellingShare }] });
    }
    return units;
  });
}

function abbreviation(words: readonly string[]): Alternative {
  return { words, evidence: 'abbreviation', strength: 1 };
}

/** "øa25": letters with the last two digits of a year. */
const dated = /^(\p{L}+)(\d\d)$/u;

/** "2025", as the long form of such an abbreviation ends. */
const year = /^20\d\d$/u;

/**
 * An abbreviation with a year, asked about another year: who has read "aftale om kommunernes økonomi for 2025 (ØA25)"
 * knows what "ØA24" is, and that "økonomiaftalen for 2024" is the same.
 */
function ofOtherYears({ short, long }: Abbreviation, folded: readonly string[], { vocabulary }: Index): Unit[] {
  const letters = dated.exec(foldWord(short))?.[1];
  const words = foldedWords(long).filter((word) => !isStopWord(word));
  if (letters === undefined || !year.test(words.at(-1) ?? '')) return [];
  const names = [words.slice(0, -1), ...otherNames(foldedWords(long).slice(0, -1))];
  return folded.flatMap((word, at) => {
    const asked = year.test(word) ? word : yearOf(word, letters);
    const ofYear = `${letters}${asked?.slice(2) ?? ''}`;
    if (asked === null || !vocabulary.has(ofYear)) return [];
    const from = word === asked ? nameBefore(folded, at, names) : at;
    if (from === null) return [];
    const said = names.map((name) => abbreviation([...name, asked]));
    return [{ from, to: at + 1, alternatives: [abbreviation([ofYear]), ...said], isName: true as const }];
  });
}

/** The year of "øa24", or null. */
function yearOf(word: string, letters: string): string | null {
  const match = dated.exec(word);
  return match?.[1] === letters ? `20${match[2] ?? ''}` : null;
}

/** Where one of the names begins that stand before a year, "økonomiaftalen for" before "2024"; null where none does. */
function nameBefore(folded: readonly string[], at: number, names: readonly (readonly string[])[]): number | null {
  const end = isStopWord(folded[at - 1] ?? '') ? at - 1 : at;
  for (let from = Math.max(0, end - mostInitials); from < end; from += 1) {
    const words = folded.slice(from, end).filter((word) => !isStopWord(word));
    if (names.some((name) => name.length === words.length && name.every((word, i) => isSame(word, words[i]))))
      return from;
  }
  return null;
}

const isSame = (word: string, other: string | undefined): boolean =>
  other !== undefined && wordKeys(word).some((key) => wordKeys(other).includes(key));

/** "økonomiaftale" for "aftale om kommunernes økonomi (for)". */
function otherNames(name: readonly string[]): readonly (readonly string[])[] {
  const whole = findSynonyms(name).filter(({ from, to }) => from === 0 && to >= name.length - 1);
  return whole.flatMap(({ danish }) => danish.map(foldedWords));
}

/** Initials of fewer words are letters that meet by chance, as in "KKR". */
const fewestInitials = 4;

/** Longer names have no abbreviation made of initials only. */
const mostInitials = 7;

/** "South Denmark European Office" for "SDEO" where the papers have that and no dictionary does. Refuses "den", "vers". */
function spelledByInitials(folded: readonly string[], { vocabulary }: Index): Unit[] {
  const units: Unit[] = [];
  for (let from = 0; from < folded.length; from += 1) {
    for (let to = from + fewestInitials; to <= Math.min(from + mostInitials, folded.length); to += 1) {
      const initials = folded
        .slice(from, to)
        .map((word) => word.charAt(0))
        .join('');
      if (!vocabulary.has(initials) || knownBasicForms(initials).length > 0) continue;
      units.push({ from, to, alternatives: [abbreviation([initials])] });
    }
  }
  return units;
}
