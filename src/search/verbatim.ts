import { isStopWord } from '../danish/stop-words';
import type { RegisterItem } from '../meetings/register';
import type { Question } from '../questions/question';
import type { Index } from './built-index';
import { hasBetween, occurrences } from './packed-postings';

type Words = Pick<Index, 'numbers' | 'postings' | 'firstText'>;

/** Fewer letters stand together by chance: "i år". */
const shortestPhrase = 8;

/** Longer than any name or title: a pasted page is no quotation of one. */
const longestPhrase = 160;

/** "En god modtagelse" and "the good reception": the article is no part of the name. */
const article = /^(?:en|et|den|det|de|the|an?) /u;

/** The phrases that would be a quotation: the question as typed, and the words that are searched for. */
export function phrasesOf({ text, subject }: Pick<Question, 'text' | 'subject'>): readonly string[] {
  const phrases = [text, subject].map((typed) =>
    plain(typed)
      .replace(article, '')
      .replace(/[?!.]+$/u, ''),
  );
  return [...new Set(phrases)].filter(isPhrase);
}

const isPhrase = (text: string): boolean =>
  text.length >= shortestPhrase && text.length <= longestPhrase && text.includes(' ');

/**
 * Finds one of the phrases as it was typed, in any case and spacing. Texts are tried as they are: a copy of each in lower
 * case would cost more than all the rest of a search.
 */
export function verbatimPattern(phrases: readonly string[]): RegExp {
  const escaped = phrases.map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replaceAll(' ', '\\s+'));
  return new RegExp(escaped.join('|'), 'giu');
}

/** Shorter words may stand in an abbreviation, "m.fl", and those with other letters or digits in a number. */
const wholeWord = /^[a-zæøå]{5,}$/u;

/** The words of a phrase that stand by themselves wherever it does: all but the last, which may be inflected. */
const neededWords = (phrase: string): string[] =>
  phrase
    .split(' ')
    .slice(0, -1)
    .filter((word) => wholeWord.test(word) && !isStopWord(word));

/** Tells the items that may have one of the phrases by the words in them, so that few have to be read. */
export function phraseFilter(
  phrases: readonly string[],
  { numbers, postings, firstText }: Words,
): (item: number) => boolean {
  const needed = phrases.map((phrase) => neededWords(phrase).map((word) => numbers.get(word)));
  const stands = (word: number | undefined, item: number): boolean =>
    word !== undefined && hasBetween(occurrences(postings, word), firstText[item] ?? 0, firstText[item + 1] ?? 0);
  return (item) => needed.some((words) => words.every((word) => stands(word, item)));
}

/** True where an item has a phrase word for word, in its title or its text; sixty pages of annex are not read. */
export function saysVerbatim({ title, passages }: RegisterItem, pattern: RegExp): boolean {
  return (
    standsIn(title, pattern) || passages.some(({ section, text }) => section !== 'annexes' && standsIn(text, pattern))
  );
}

/** "botilbudspladser" has "botilbudsplads" as it was typed: the end of a phrase may be inflected, its beginning not. */
function standsIn(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    if (found.index === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(found.index - 1))) return true;
  }
  return false;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}
