/** A word is not looked for further back than this: a table row or an address may have no space for long. */
const longestWord = 40;

/**
 * The text where it has at most `limit` UTF-16 units, otherwise its beginning up to a word end, followed by `mark`.
 * Never parts a surrogate pair. With the mark the result may be longer than the limit.
 */
export function shorten(text: string, limit: number, mark: string): string {
  if (text.length <= limit) return text;
  return `${beginning(text, limit)}${mark}`;
}

/** At most `limit` UTF-16 units, cut at a word end where one is near. */
export function beginning(text: string, limit: number): string {
  const cut = text.slice(0, limit);
  const space = cut.search(/\s\S*$/u);
  const atWord = space > 0 && cut.length - space <= longestWord && /\S/u.test(text.charAt(limit));
  return dropHalfCharacter(atWord ? cut.slice(0, space) : cut).trimEnd();
}

/** A high surrogate at the end has lost its other half. */
function dropHalfCharacter(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}
