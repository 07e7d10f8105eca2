import { forEachLine, hasCapital, mayBeWord, newline, readLine, slash, space, type Line } from './dictionary-lines';
import type { WordClass } from './endings';
import { hashLetters, hashStart, longestWord } from './hash-word';
import { classOf } from './word-class';

/** A line of the dictionary: a word in its basic form, and how it is inflected and joined. */
export interface Entry {
  /** The word, in lower case. */
  readonly word: string;
  /** Numbers of the rules of the dictionary: see `endings.ts` and `joints.ts`. */
  readonly rules: readonly number[];
  /** The basic form where this line is an irregular form: "gik" → "gå". */
  readonly stem: string | null;
  /** Does the line list the forms of a strong verb: "tiltræde al:tiltræder … al:tiltrådte"? */
  readonly isStrongVerb: boolean;
  /** Written with a capital: a place, a person, an organisation. */
  readonly isName: boolean;
  readonly wordClass: WordClass | 'name' | 'other';
}

/** May words join or be inflected so? `rules`: any one of them will do. */
export function allows({ rules: own }: Entry, rules: readonly number[]): boolean {
  for (const rule of own) if (rules.includes(rule)) return true;
  return false;
}

/** Rule 6 of the dictionary: a word that must not be used. */
const forbidden = 6;

const none: readonly never[] = [];

const comma = 44;
const firstDigit = 48;

/** The numbers behind the slash of "aftale/10,11,2,39,31". */
function readRules(bytes: Uint8Array, slash: number): number[] {
  const rules: number[] = [];
  for (let place = slash, rule = 0; ; rule = 0) {
    for (place += 1; (bytes[place] ?? 0) >= firstDigit; place += 1) rule = rule * 10 + (bytes[place] ?? 0) - firstDigit;
    rules.push(rule);
    if (bytes[place] !== comma) return rules;
  }
}

/** What stands behind a word and its rules: "st:gå" of "gik st:gå", "al:midlers" of "middel/64,10 al:midlers". */
function readNotes({ bytes, end }: Line): readonly string[] {
  let place = end;
  while (place < bytes.length && bytes[place] !== newline && bytes[place] !== space) place += 1;
  return bytes[place] === space ? readLine(bytes, place + 1).split(' ') : none;
}

/** "tiltræde al:tiltræder", "afgøre al:afgør". */
const isStrong = (word: string, notes: readonly string[]): boolean =>
  notes.length > 0 && (notes.includes(`al:${word}r`) || notes.includes(`al:${word.replace(/øre$/u, 'ør')}`));

/** The basic form that a line gives for a word: "lægge st:kortlægge" is a slip of the dictionary, "ai st:a.i." none. */
function stemOf(word: string, notes: readonly string[]): string | null {
  const stem =
    notes
      .find((note) => note.startsWith('st:'))
      ?.slice('st:'.length)
      .toLowerCase() ?? null;
  return stem === null || stem.endsWith(word) || stem.includes('.') ? null : stem;
}

function readEntry(word: string, line: Line): Entry {
  const { bytes, start, end } = line;
  const notes = readNotes(line);
  const rules = bytes[end] === slash ? readRules(bytes, end) : none;
  const stem = stemOf(word, notes);
  const isStrongVerb = isStrong(word, notes);
  const isName = hasCapital(bytes, start, end);
  return { word, rules, stem, isStrongVerb, isName, wordClass: classOf({ rules, isStrongVerb, isName }) };
}

/** Words kept with their lines as they were read, by their hash: as many as a large collection needs. */
const rememberedWords = 50_000;
const entriesBy = new Map<number, readonly Entry[]>();

function readEntries(folded: string, hash: number): readonly Entry[] {
  const found: Entry[] = [];
  forEachLine(folded, hash, (line) => {
    const entry = readEntry(folded, line);
    if (!entry.rules.includes(forbidden)) found.push(entry);
  });
  if (found.length === 0) return none;
  if (entriesBy.size >= rememberedWords) entriesBy.clear();
  entriesBy.set(hash, found);
  return found;
}

/** The same as `findEntries` for a word of which the hash is known. */
export function entriesOf(folded: string, hash: number): readonly Entry[] {
  if (!mayBeWord(hash)) return none;
  const known = entriesBy.get(hash);
  return known?.[0]?.word === folded ? known : readEntries(folded, hash);
}

/** The lines of the dictionary for exactly this folded word. Empty for a word that it does not know. */
export function findEntries(folded: string): readonly Entry[] {
  if (folded.length < 2 || folded.length > longestWord) return none;
  return entriesOf(folded, hashLetters(hashStart, folded));
}
