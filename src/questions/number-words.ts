/** Numbers as people write them out, in Danish and English, folded. Without "en" and "a", which are mostly articles. */
const numbers: Readonly<Record<string, number>> = {
  et: 1,
  one: 1,
  to: 2,
  two: 2,
  par: 2,
  tre: 3,
  three: 3,
  fire: 4,
  four: 4,
  fem: 5,
  five: 5,
  seks: 6,
  six: 6,
  syv: 7,
  seven: 7,
  otte: 8,
  eight: 8,
  ti: 10,
  ten: 10,
  fjorten: 14,
  fourteen: 14,
};

/** 3 of "3" and of "tre"; null for a word that counts nothing. */
export function readNumberWord(word: string): number | null {
  if (/^\d{1,3}$/u.test(word)) return Number(word);
  return Object.hasOwn(numbers, word) ? (numbers[word] ?? null) : null;
}
