import { bareLetters } from '../danish/fold';
import { isDanishStopWord, isEnglishStopWord } from '../danish/stop-words';
import type { Language } from './question';
import type { Words } from './words';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u).map(bareLetters));

/** English words that no Danish question has: "decided"; not "region", "strategi", "in". */
const english = list(`
  hello hi hey thanks thank good morning help please can decided decide decision decisions discussed approved appointed
  recommend recommends recommended recommendation meeting meetings minutes agenda attended next latest since between year
  years anything something regarding concerning housing refugees refugee quota quotas health care children schools social
  swimming pools climate plans savings agreement agreements framework municipalities chief executives think happened spring
  summer autumn winter did does the have has tell show know about subscribe subscriptions unsubscribe follow following
  unfollow messages notifications remind reminders instead days weeks week calendar settings item items yesterday tomorrow
`);

/** Danish words that no English question has, beside the stop words. */
const danish = list(`
  hej tak goddag godmorgen hjælp besluttet besluttede beslutning vedtaget godkendt udpeget møde mødet mødes møder referat
  referatet dagsorden dagsordenen næste seneste mener anbefaler siger historik forløbet kommunaldirektørerne om og hos vores
  abonner abonnere abonnement abonnementer følg følge besked beskeder påmind uge uger dage afmeld kalender
`);

/** Words that show a language. "at", "for", "i" and "to" are words of both and show none, nor does "it" (computing). */
function points(words: Words, own: ReadonlySet<string>, isStopWord: (word: string) => boolean): number {
  return words.filter((word) => own.has(word.key) || (word.key !== 'it' && isStopWord(word.text.toLowerCase()))).length;
}

/**
 * The language of a question: English where more of its words are plainly English than plainly Danish. What shows
 * neither ("GCPHEU strategi", "botilbud") is in the asker's language, or Danish. One word alone shows a language only
 * to somebody of whom nothing is known.
 */
export function detectLanguage(words: Words, own: Language | null): Language {
  if (own !== null && words.length <= 1) return own;
  const inEnglish = points(words, english, isEnglishStopWord);
  const inDanish = points(words, danish, isDanishStopWord);
  if (inEnglish === inDanish) return own ?? 'da';
  return inEnglish > inDanish ? 'en' : 'da';
}
