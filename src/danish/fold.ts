/** Longest word that is kept: longer ones are noise (a URL, a scanner's line) and would only cost time. */
const longestWord = 64;

/** "é" → "e" in "allé", "ü" → "u" in "Müller", but "å" is a letter of its own: marks are taken off all but a + ring. */
const foreignMarks = /(?<!a(?=\u030A))[\u0300-\u036F]/gu;

/** Soft hyphens and zero-width characters inside a word: they are not seen by the reader. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

const plain = /^[a-zæøå0-9-]*$/u;

/**
 * A word as it is compared: lower case, composed letters, no foreign accents, no invisible characters.
 * æ, ø and å stay what they are: "læge" and "lage" are two words.
 */
export function foldWord(word: string): string {
  const lower = word.length > longestWord ? word.slice(0, longestWord).toLowerCase() : word.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .replace(invisible, '')
    .normalize('NFD')
    .replace(foreignMarks, '')
    .normalize('NFC')
    .replace(/[’‘`´]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .replace(/ä/gu, 'æ')
    .replace(/ö/gu, 'ø');
}

const spelledOut: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };
const bare: Readonly<Record<string, string>> = { æ: 'a', ø: 'o', å: 'a', ae: 'a', oe: 'o', aa: 'a' };

/** The word as typed on a keyboard without æ, ø and å: "næstved" → "naestved", "aabenraa" stays. */
export function spellOut(folded: string): string {
  return folded.replace(/[æøå]/gu, (letter) => spelledOut[letter] ?? letter);
}

/** The word with bare letters, however it was typed: "næstved", "naestved" and "nastved" → "nastved". */
export function bareLetters(folded: string): string {
  return folded.replace(/ae|oe|aa|[æøå]/gu, (letters) => bare[letters] ?? letters);
}
