import { foldWord } from './fold';
import { joinHangingHyphens } from './hanging-hyphens';
import { remember } from './remember';
import { scanWords } from './scan-words';

export interface Token {
  /** The characters of the text. */
  readonly text: string;
  /** The word to compare by: see `foldWord`; without a possessive 's; "25.000" → "25000"; "§ 107" → "§107". */
  readonly folded: string;
  /** Offsets in the text: `text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  /**
   * `word`: as it stands. `part`: "uddannelserne" in "SOSU-uddannelserne", beside the whole. `hanging`: the word that
   * a hanging hyphen stands for, "døgntilbud" in "døgn- og botilbud".
   */
  readonly kind: 'word' | 'part' | 'hanging';
}

/** "KL's", "K17's", "KKR'erne", "pdf'en": the ending after an apostrophe. Refuses "d'Hondt". */
const apostropheEnding = /'(?:s|er|en|et|ere|erne|ens|ernes|ets)$/u;

/** "25.000" and "1.250.000,50": full stops between thousands. Refuses "2.3" and "19.06.2024". */
const thousands = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/u;

/** "K17s": the possessive of a word with digits at its end. Refuses "1990s". */
const possessiveOfDigits = /^([a-zæøå]{1,6}\d+)s$/u;

/** Kept whole, without parts: "SAG-2023-04719", "1-51-71-3321-08", "21-11-2023". Refuses "2024-2027" and "COVID-19". */
const oneWord = /^(?:sag-\d.*|\d+-\d+-\d.*)$/u;

function findFolded(text: string): string {
  const folded = foldWord(text);
  const first = folded.charCodeAt(0);
  // Only digits (48–57) and § (167) need the rules for numbers.
  if (first === 167) return `§${folded.replace(/[§\s]+/gu, '')}`;
  if (first >= 48 && first <= 57) return thousands.test(folded) ? folded.replaceAll('.', '') : folded;
  const stem = folded.includes("'") ? folded.replace(apostropheEnding, '') : folded;
  return stem.endsWith('s') ? stem.replace(possessiveOfDigits, '$1') : stem;
}

/** Different spellings of words kept with their folded form: more than a large collection has. */
const rememberedTexts = 200_000;

/** The folded form of the characters of one word. */
const foldText = remember(findFolded, rememberedTexts);

/** "EU", "kontor" of "EU-kontor". */
function splitHyphens(whole: Token): Token[] {
  if (!whole.folded.includes('-') || oneWord.test(whole.folded)) return [];
  return Array.from(whole.text.matchAll(/[^-‐‑]+/gu), (match): Token => {
    const start = whole.start + match.index;
    return { text: match[0], folded: foldText(match[0]), start, end: start + match[0].length, kind: 'part' };
  });
}

/** Where a second word begins that was printed without a space: the Ø of "SocialtilsynØsts". Refuses "FynBus", "KL". */
const secondWord = /(?<=[a-zæøå]{3})[A-ZÆØÅ](?=[a-zæøå]{3})/u;

/** Letters of the shortest two words that are told apart so. */
const shortestJoined = 8;

/** "Socialtilsyn", "Østs" of "SocialtilsynØsts". */
function splitCapitals({ text, start, end }: Token): Token[] {
  const second = text.search(secondWord);
  if (second === -1) return [];
  const [one, other] = [text.slice(0, second), text.slice(second)];
  return [
    { text: one, folded: foldText(one), start, end: start + second, kind: 'part' },
    { text: other, folded: foldText(other), start: start + second, end, kind: 'part' },
  ];
}

/**
 * The words of a text with their places, in the order of the text; parts of a hyphen compound follow the whole. Nothing
 * but letters, digits and § makes a word. Never throws; the time grows with the length of the text.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const places = scanWords(text);
  for (let index = 0; index < places.length; index += 2) {
    const start = places[index] ?? 0;
    const end = places[index + 1] ?? start;
    const word = text.slice(start, end);
    const folded = foldText(word);
    if (folded === '') continue;
    const token: Token = { text: word, folded, start, end, kind: 'word' };
    tokens.push(token);
    if (end - start > 2) for (const part of splitHyphens(token)) tokens.push(part);
    // A word that folding leaves as it is has no capitals.
    if (end - start >= shortestJoined && folded !== word) for (const part of splitCapitals(token)) tokens.push(part);
  }
  return joinHangingHyphens(text, tokens);
}
