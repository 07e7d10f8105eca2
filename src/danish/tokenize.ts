import { foldWord } from './fold';
import { joinHangingHyphens } from './hanging-hyphens';

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

const letters = String.raw`[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]`;

/**
 * One word at a time, each alternative a kind of its own:
 * - "§ 107" and "§§ 107": a paragraph of a law, refuses "§" alone;
 * - "2.3", "1,5", "25.000", "19.06.2024": a number whole, refuses the full stop of "i 2024.";
 * - "f.eks", "m.fl": an abbreviation with full stops, refuses "mødet.Derefter";
 * - "SAG-2023-04719", "EU-kontor", "Danmark's", "ØA25": letters and digits with single hyphens or apostrophes inside.
 * No alternative can be read in two ways, so the time is linear in the text whatever stands there.
 */
const word = new RegExp(
  String.raw`§{1,2}\s{0,2}\d+` +
    String.raw`|\d+(?:[.,]\d+)+(?![\p{L}\p{N}])` +
    String.raw`|(?<![\p{L}\p{N}])\p{Ll}{1,3}(?:\.\p{Ll}{1,4})+(?![\p{L}\p{N}])` +
    String.raw`|${letters}+(?:[-‐‑'’]${letters}+)*`,
  'gu',
);

/** "KL's", "K17's", "KKR'erne", "pdf'en": the ending after an apostrophe. Refuses "d'Hondt". */
const apostropheEnding = /'(?:s|er|en|et|ere|erne|ens|ernes|ets)$/u;

/** "25.000" and "1.250.000,50": full stops between thousands. Refuses "2.3" and "19.06.2024". */
const thousands = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u;

/** "K17s": the possessive of a word with digits at its end. Refuses "1990s". */
const possessiveOfDigits = /^([a-zæøå]{1,6}\d+)s$/u;

/** Kept whole, without parts: "SAG-2023-04719", "1-51-71-3321-08", "21-11-2023". Refuses "2024-2027" and "COVID-19". */
const oneWord = /^(?:sag-\d.*|\d+-\d+-\d.*)$/u;

/** The folded form that a piece of text is compared by. */
function foldToken(text: string): string {
  const folded = foldWord(text);
  const first = folded.charCodeAt(0);
  // Only digits (48–57) and § (167) need the rules for numbers.
  if (first === 167) return `§${folded.replace(/[§\s]+/gu, '')}`;
  if (first >= 48 && first <= 57) return thousands.test(folded) ? folded.replaceAll('.', '') : folded;
  const stem = folded.includes("'") ? folded.replace(apostropheEnding, '') : folded;
  return stem.endsWith('s') ? stem.replace(possessiveOfDigits, '$1') : stem;
}

/** "EU", "kontor" of "EU-kontor". */
function splitHyphens(whole: Token): Token[] {
  const parts: Token[] = [];
  for (const match of whole.text.matchAll(/[^-‐‑]+/gu)) {
    const start = whole.start + match.index;
    parts.push({ text: match[0], folded: foldToken(match[0]), start, end: start + match[0].length, kind: 'part' });
  }
  return parts;
}

/**
 * The words of a text with their places, in the order of the text; parts of a hyphen compound follow the whole. Nothing
 * but letters, digits and § makes a word. Never throws; the time grows with the length of the text.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(word)) {
    const start = match.index;
    const folded = foldToken(match[0]);
    if (folded === '') continue;
    const token: Token = { text: match[0], folded, start, end: start + match[0].length, kind: 'word' };
    tokens.push(token);
    if (/[-‐‑]/u.test(match[0]) && !oneWord.test(folded)) tokens.push(...splitHyphens(token));
  }
  return joinHangingHyphens(text, tokens);
}
