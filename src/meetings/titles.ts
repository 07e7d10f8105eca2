/** Letters and digits of a title in lower case: what is left when spelling, marks and white space do not count. */
export function titleLetters(title: string): string {
  return title.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');
}

/** Titles of contents and body may differ by slips, but share most of their words. */
export function shareWords(a: string, b: string): boolean {
  const [first, second] = [wordSet(a), wordSet(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared * 2 >= Math.min(first.size, second.size);
}

function wordSet(title: string): Set<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\d]+/gu));
}

/** True where one title is the beginning of the other: a line break may have cut either. */
export function beginAlike(a: string, b: string): boolean {
  const [first, second] = [titleLetters(a), titleLetters(b)];
  const length = Math.min(first.length, second.length);
  return length > 2 && first.slice(0, length) === second.slice(0, length);
}
