/** "tage stilling til", "kkr's", "20": words as they stand. Refuses "k(?:17|22)", "sag-?" and "\\d". */
const plain = /^[\p{L}\p{N}' -]+$/u;

/** The first word of each alternative of a part that must be there; null where that is not told by words. */
function firstWords(part: string): ReadonlySet<string> | null {
  const inside = part.startsWith('[') ? part.slice(1, -1) : part;
  const alternatives = inside.split('|');
  if (!alternatives.every((alternative) => plain.test(alternative))) return null;
  return new Set(alternatives.map((alternative) => alternative.trim().split(' ')[0] ?? ''));
}

/** Parts of a phrase that are no words: its ends, gaps, words that may be missing, looks around. */
const isFree = (part: string): boolean => part === '^' || part === '$' || part === '…' || part.startsWith('(');

/**
 * Sets of words of which a question must have one each for a phrase to stand in it: {hvad}, {blev, er} of "^ hvad
 * [blev|er] (der) …". Most phrases are told from a question by that, in a fraction of the time that matching takes.
 */
export function neededWords(parts: readonly string[]): readonly ReadonlySet<string>[] {
  const needs = parts.filter((part) => !isFree(part)).map(firstWords);
  return needs.filter((need) => need !== null);
}
