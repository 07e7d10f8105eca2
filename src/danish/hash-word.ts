/**
 * The hash of a word reads its letters as the digits of a number, so that the hash of any piece of a word comes from
 * those of two of its beginnings. An odd base that spreads the letters of short words over all bits.
 */
const base = 0x2c9277b5;

/** Folded words are no longer than this. */
export const longestWord = 64;

/** Letters that endings and joints may add to a word. */
const longestAddition = 8;

/** Length → base to the power of it. */
const powers = new Int32Array(longestWord + longestAddition);
powers[0] = 1;
for (let length = 1; length < powers.length; length += 1) powers[length] = Math.imul(powers[length - 1] ?? 0, base);

/** Hash of no letters. */
export const hashStart = 0;

/** The hash of a word with one more letter. */
export const hashLetter = (hash: number, letter: number): number => (Math.imul(hash, base) + letter) | 0;

/** The hash of a beginning with letters added. */
export function hashLetters(hash: number, letters: string): number {
  let longer = hash;
  for (let at = 0; at < letters.length; at += 1) longer = hashLetter(longer, letters.charCodeAt(at));
  return longer;
}

/** The hash of a beginning with an end of so many letters, of which the hash is known. */
export const joinHashes = (beginning: number, end: number, length: number): number =>
  (Math.imul(beginning, powers[length] ?? 0) + end) | 0;

/** The hash of the letters from one place to another, by the hashes of all beginnings. */
export const hashPiece = (beginnings: Int32Array, from: number, to: number): number =>
  ((beginnings[to] ?? 0) - Math.imul(beginnings[from] ?? 0, powers[to - from] ?? 0)) | 0;

/** Written anew for each word that is looked up. */
const hashes = new Int32Array(longestWord + 1);
let hashed = '';

/** Hashes of all beginnings of a word: `[n]` is that of its first n letters. They hold until the next call. */
export function hashBeginnings(word: string): Int32Array {
  if (word === hashed) return hashes;
  let hash = hashStart;
  const length = Math.min(word.length, longestWord);
  for (let at = 0; at < length; at += 1) {
    hash = hashLetter(hash, word.charCodeAt(at));
    hashes[at + 1] = hash;
  }
  hashed = word;
  return hashes;
}
