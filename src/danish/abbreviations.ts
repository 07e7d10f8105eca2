import { sharedEnds } from './compounds';
import { foldWord } from './fold';
import { isStopWord } from './stop-words';

/** An abbreviation that a text explains. */
export interface Abbreviation {
  /** "GCPHEU" */
  readonly short: string;
  /** "Greater Copenhagen EU Office" */
  readonly long: string;
  /** The words that say so: "Greater Copenhagen EU Office (GCPHEU)". */
  readonly evidence: string;
}

/** What stands in brackets on one line; longer brackets are remarks. */
const bracket = /\((?:herefter|forkortet|kaldet|i det følgende)?\s*([^()\n]{2,90})\)/gu;

/** "GCPHEU", "ØA25", "EVA": refuses "V" (a party), "Beslutning", "2024", "SEL § 107" and "OPS, OPP". */
const shortForm = /^[A-ZÆØÅ](?=[A-Za-zæøå]*[A-ZÆØÅ\d])[A-ZÆØÅa-zæøå]{0,8}\d{0,4}$/u;

/** The word before a bracket, "DEB" or "RAR" in "RAR Sjælland": the abbreviation when the bracket says it in full. */
const shortBefore = /(?:^|[\s«"(])([A-ZÆØÅ][A-ZÆØÅa-zæøå\d]{1,9})(?:\s[A-ZÆØÅ][a-zæøå]+)?\s*$/u;

/** As far back as the words of an abbreviation can begin: some twelve words. */
const reach = 120;

interface Word {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({
    text: match[0],
    folded: foldWord(match[0]),
    start: match.index,
  }));
}

/** Can the letters stand in this order in the rest of a word? "ph" in "openhagen". */
function standIn(rest: string, letters: string): boolean {
  let place = 0;
  for (const letter of letters) {
    place = rest.indexOf(letter, place) + 1;
    if (place === 0) return false;
  }
  return true;
}

/**
 * In a single word the letters must be those of its parts, "SSU" of "sundheds|samarbejds|udvalg", or its beginning,
 * "EVA" of "Evalueringsinstitut"; there is no "KL" in "kontrol".
 */
function partsSpell(word: string, letters: string): boolean {
  if (letters.length > 2 && word.startsWith(letters)) return true;
  const starts = new Set<string>([word.charAt(0)]);
  for (let rest: string | undefined = word; rest; rest = sharedEnds(rest).at(-1)) starts.add(rest.charAt(0));
  return letters.split('').every((letter) => starts.has(letter)) && standIn(word, letters);
}

/** A name may end in a word that the abbreviation leaves out, "Office" in GCPHEU, when enough letters tell it. */
const lettersEnough = 4;

/**
 * Do the words spell the letters? Each word but "og", "for" and the like gives its first letter, and may give more of
 * its letters in their order: G, C-P-H, E-U.
 */
function spell(words: readonly Word[], letters: string, mayEndEarly: boolean): boolean {
  const [word, ...rest] = words;
  if (!word) return letters === '';
  if (letters === '') return mayEndEarly && rest.length === 0 && /^\p{Lu}/u.test(word.text);
  if (word.folded.startsWith(letters.charAt(0))) {
    for (let taken = letters.length; taken >= 1; taken--) {
      if (standIn(word.folded.slice(1), letters.slice(1, taken)) && spell(rest, letters.slice(taken), mayEndEarly))
        return true;
    }
  }
  return isStopWord(word.folded) && rest.length > 0 && spell(rest, letters, mayEndEarly);
}

/** "ØA25": the year ends in the digits, and the letters are those of words before it, in any order. */
function spellWithYear(words: readonly Word[], letters: string, digits: string): boolean {
  const last = words.at(-1)?.folded ?? '';
  if (!/^\d{2,4}$/u.test(last) || !last.endsWith(digits)) return false;
  const initials = words.filter(({ folded }) => !isStopWord(folded)).map(({ folded }) => folded.charAt(0));
  return letters.includes(initials[0] ?? '-') && letters.split('').every((letter) => initials.includes(letter));
}

/** Words of a definition at most: "den fælles administrative forberedelsesgruppe for sundhed" and some in between. */
const mostWords = 9;

/** The offset in `before` where the words begin that the abbreviation stands for, or −1. */
function longStart(before: string, short: string): number {
  const folded = foldWord(short);
  const letters = folded.replace(/\d+$/u, '');
  const digits = folded.slice(letters.length);
  const words = wordsOf(before);
  for (let count = 1; count <= Math.min(mostWords, words.length); count++) {
    const window = words.slice(-count);
    const first = window[0];
    if (!first || (isStopWord(first.folded) && !folded.startsWith(first.folded.charAt(0)))) continue;
    const isSpelt = digits
      ? spellWithYear(window, letters, digits)
      : count === 1
        ? partsSpell(first.folded, letters)
        : spell(window, letters, letters.length >= lettersEnough);
    if (isSpelt) return first.start;
  }
  return -1;
}

/** The text before a bracket back to the end of the sentence, cell or line before it. */
function clauseBefore(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - reach), end);
  return before.slice(
    Math.max(...['. ', '|', '\n', ';', ':', '(', ')', '>'].map((stop) => before.lastIndexOf(stop))) + 1,
  );
}

function inBrackets(text: string, index: number, short: string): Abbreviation | null {
  const before = clauseBefore(text, index);
  const start = longStart(before, short);
  if (start === -1) return null;
  const long = before.slice(start).trim();
  return { short, long, evidence: `${long} (${short})` };
}

/** "DEB (Danmarks Erhvervsfremmebestyrelse)". */
function beforeBrackets(text: string, index: number, long: string): Abbreviation | null {
  const short = shortBefore.exec(clauseBefore(text, index))?.[1] ?? '';
  if (!shortForm.test(short)) return null;
  const start = longStart(long, short);
  const isWhole = start === 0 || /^(?:den|det|de)\s$/iu.test(long.slice(0, start));
  return isWhole ? { short, long: long.slice(start), evidence: `${short} (${long})` } : null;
}

/** "…, RAR Fyn": an abbreviation beside the name it is short for. Two letters stand there for anything ("…, KL"). */
const beside = /, ([A-ZÆØÅ]{3,8})(?![\p{L}\d])/gu;

/** Words of a name that an abbreviation beside it repeats. */
const mostNameWords = 5;

/** Do the parts of the words begin with the letters: r, a-r in "regionale arbejdsmarkedsråd"? Stricter than in brackets. */
function beginWith([word, ...rest]: readonly Word[], letters: string): boolean {
  if (!word) return letters === '';
  for (let taken = letters.length; taken >= 1; taken--) {
    const own = letters.slice(0, taken);
    if (word.folded.startsWith(own.charAt(0)) && partsSpell(word.folded, own) && beginWith(rest, letters.slice(taken)))
      return true;
  }
  return false;
}

/** "Det regionale arbejdsmarkedsråd, RAR Fyn". */
function besideName(text: string, index: number, short: string): Abbreviation | null {
  const before = clauseBefore(text, index);
  const words = wordsOf(before);
  for (let count = Math.min(mostNameWords, words.length); count >= 1; count--) {
    const window = words.slice(-count);
    if (!beginWith(window, foldWord(short))) continue;
    const long = before.slice(window[0]?.start).trim();
    return { short, long, evidence: `${long}, ${short}` };
  }
  return null;
}

/** True for a text that may explain an abbreviation: most have neither brackets nor capitals behind a comma. */
export const mayExplain = (text: string): boolean => text.includes('(') || /, [A-ZÆØÅ]{3}/u.test(text);

/** The abbreviations that a text explains, each pair once, in the order of the text. */
export function findAbbreviations(text: string): readonly Abbreviation[] {
  const found = new Map<string, Abbreviation>();
  const add = (pair: Abbreviation | null): void => {
    const key = pair ? `${pair.short}=${foldWord(pair.long)}` : '';
    if (pair && !found.has(key)) found.set(key, pair);
  };
  for (const match of text.matchAll(bracket)) {
    const inside = (match[1] ?? '').trim();
    add(shortForm.test(inside) ? inBrackets(text, match.index, inside) : beforeBrackets(text, match.index, inside));
  }
  for (const match of text.matchAll(beside)) add(besideName(text, match.index, match[1] ?? ''));
  return [...found.values()];
}
