/** A word that a hanging hyphen leaves open: "social- og undervisningsområdet". */
const conjunction = /^(?:og|eller|samt|og\/eller)\b/iu;

/** A part that keeps its hyphen: "K17-", "KKR-", "DK2020-", "2018-", "EU-". Refuses "ind-" and "Sjæl-". */
const keepsHyphen = /(?:^|[\s(/„"”'’-])[\p{Lu}\d§][\p{Lu}\d]*-$/u;

/** The last word of a line without its hyphen, and the first word of the next. */
const lastWord = /([\p{L}\d]+)-$/u;
const firstWord = /^([\p{L}\d]+)/u;

/** True for a line that ends in a word broken by, or carrying, a hyphen. Refuses a dash between spaces. */
export function endsInHyphen(line: string): boolean {
  return /[\p{L}\d]-$/u.test(line);
}

/**
 * Two lines as one. A hyphen at the end of the first goes when it only broke the word ("ind-" + "satsområder"),
 * and stays when it belongs there ("social-" + "og", "K17-" + "Klima", "KKR-" + "sekretariat").
 * `words` holds the lower-case words that the document writes elsewhere, hyphens included: they settle doubtful cases.
 */
export function joinLines(first: string, second: string, words: ReadonlySet<string>): string {
  if (/(?:^|\s)-$/u.test(first) && /^\p{Ll}/u.test(second) && !conjunction.test(second)) return first + second;
  if (/(?:www\.|https?:\/\/)\S*[-/]$/u.test(first)) return first + second;
  if (!endsInHyphen(first)) return `${first} ${second}`;
  if (conjunction.test(second)) return `${first} ${second}`;
  return hyphenStays(first, second, words) ? first + second : first.slice(0, -1) + second;
}

function hyphenStays(first: string, second: string, words: ReadonlySet<string>): boolean {
  if (/^[/\d]/u.test(second)) return true;
  const left = lastWord.exec(first)?.[1]?.toLowerCase() ?? '';
  const right = firstWord.exec(second)?.[1]?.toLowerCase() ?? '';
  if (words.has(left + right)) return false;
  if (words.has(`${left}-${right}`)) return true;
  return /^\p{Lu}/u.test(second) || keepsHyphen.test(first);
}

/** The words of a text, lower-case, hyphens kept, those at a line end left out: they may be broken. */
export function wordsOf(lines: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const word of line
      .toLowerCase()
      .replace(/(?<!\S)\S+-$/u, '')
      .match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? [])
      words.add(word);
  }
  return words;
}
