import { forEachLine, hasCapital, longestWord, newline, readLine, slash, type Line } from './dictionary-lines';

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
}

/** Rule 6 of the dictionary: a word that must not be used. */
const forbidden = 6;

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
const readNotes = (line: string): readonly string[] => (line.includes(' ') ? line.split(' ').slice(1) : []);

/** The basic form that a line gives for a word: "lægge st:kortlægge" is a slip of the dictionary, "ai st:a.i." none. */
function stemOf(word: string, notes: readonly string[]): string | null {
  const stem =
    notes
      .find((note) => note.startsWith('st:'))
      ?.slice('st:'.length)
      .toLowerCase() ?? null;
  return stem === null || stem.endsWith(word) || stem.includes('.') ? null : stem;
}

function readEntry(word: string, { bytes, start, end }: Line): Entry {
  const notes = bytes[end] === newline ? [] : readNotes(readLine(bytes, end));
  return {
    word,
    rules: bytes[end] === slash ? readRules(bytes, end) : [],
    stem: stemOf(word, notes),
    // "tiltræde al:tiltræder", "afgøre al:afgør".
    isStrongVerb: notes.includes(`al:${word}r`) || notes.includes(`al:${word.replace(/øre$/u, 'ør')}`),
    isName: hasCapital(bytes, start, end),
  };
}

/** Lines kept as they were read, by their offset: as many as the words of a large collection need. */
const rememberedLines = 50_000;
const entryAt = new Map<number, Entry>();

function entryOf(word: string, line: Line): Entry {
  const known = entryAt.get(line.start);
  if (known) return known;
  if (entryAt.size >= rememberedLines) entryAt.clear();
  const entry = readEntry(word, line);
  entryAt.set(line.start, entry);
  return entry;
}

const none: readonly Entry[] = [];

/** The lines of the dictionary for exactly this folded word. Empty for a word that it does not know. */
export function findEntries(folded: string): readonly Entry[] {
  if (folded.length < 2 || folded.length > longestWord) return none;
  const found: Entry[] = [];
  forEachLine(folded, (line) => {
    const entry = entryOf(folded, line);
    if (!entry.rules.includes(forbidden)) found.push(entry);
  });
  return found.length > 0 ? found : none;
}
