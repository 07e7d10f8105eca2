/** Hash of no letters. */
export const hashStart = 0x811c9dc5 | 0;

/** One step of the hash FNV-1a: the hash of a word with one more letter. */
export const hashLetter = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);

/** The hash of a beginning with letters added. */
export function hashLetters(hash: number, letters: string): number {
  let longer = hash;
  for (let at = 0; at < letters.length; at += 1) longer = hashLetter(longer, letters.charCodeAt(at));
  return longer;
}
