import type { RegisterItem } from '../meetings/register';
import type { Question } from '../questions/question';

/** Fewer letters stand together by chance: "i år". */
const shortestPhrase = 8;

/** "En god modtagelse" and "the good reception": the article is no part of the name. */
const article = /^(?:en|et|den|det|de|the|an?) /u;

/** The phrases that would be a quotation: the question as typed, and the words that are searched for. */
export function phrasesOf({ text, subject }: Pick<Question, 'text' | 'subject'>): readonly string[] {
  const phrases = [text, subject].map((typed) =>
    plain(typed)
      .replace(article, '')
      .replace(/[?!.]+$/u, ''),
  );
  return [...new Set(phrases)].filter((phrase) => phrase.length >= shortestPhrase && phrase.includes(' '));
}

/** True where an item has one of the phrases word for word, in its title or its text; sixty pages of annex are not read. */
export function saysVerbatim({ title, passages }: RegisterItem, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return false;
  const own = passages.filter(({ section }) => section !== 'annexes');
  return [title, ...own.map(({ text }) => text)].some((text) => {
    const lower = plain(text);
    return phrases.some((phrase) => standsIn(lower, phrase));
  });
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** "botilbudspladser" has "botilbudsplads" as it was typed: the end of a phrase may be inflected, its beginning not. */
function standsIn(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  return at === 0 || (at > 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)));
}
