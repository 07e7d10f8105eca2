import type { Asker } from '../questions/asker';
import { cleanText } from '../questions/clean-text';
import { detectLanguage } from '../questions/detect-language';
import { findPhrase, phrase } from '../questions/phrase';
import { parseQuestion } from '../questions/parse-question';
import type { Language, Question } from '../questions/question';
import { withoutCourtesies } from '../questions/small-talk';
import { splitWords, type Words } from '../questions/words';
import { changeFilter } from './change-filter';
import { spokenContext, type Context } from './context';
import type { Turn } from './turn';

/** What was said in one part of a message, and in which conversation. */
export interface Said {
  readonly text: string;
  /** Every word, and the words without greetings and thanks, and without the "ja" or "nej" that they begin with. */
  readonly all: Words;
  readonly words: Words;
  readonly isThanks: boolean;
  /** How it is understood by itself. */
  readonly question: Question;
  /** The language to answer in. */
  readonly language: Language;
  readonly asker: Asker;
}

/** Reads one kind of turn; null where it is none of that kind. */
export type TurnReader = (said: Said, context: Context | null) => Turn | null;

/** What leans on an answer has few words; more of them ask something of their own. */
export const longestFollowUp = 14;

/** "Ja, vis flere", "nej, kun 2023"; refuses "nej" alone. */
const yesOrNo = phrase('^ [ja|jo|nej|næ|yes|no|ok|okay|fint|super] (?=[^ ])');

export function readSaid(text: string, context: Context | null, asker: Asker): Said {
  const all = splitWords(cleanText(text));
  const own = context?.language ?? spokenContext(context)?.question.language ?? asker.language;
  const language = context?.language ?? detectLanguage(all, own);
  const question = inLanguage(parseQuestion(text, { ...asker, language: own }), language);
  const { words, topic } = withoutCourtesies(all);
  const bare = findPhrase(words, yesOrNo)?.rest ?? words;
  return { text, all, words: bare, isThanks: topic === 'thanks', question, language, asker };
}

/** The question with its answer in a language, which its text may not show. */
export function inLanguage(question: Question, language: Language): Question {
  return question.language === language ? question : changeFilter(question, { language });
}

export function asking(language: Language, ...questions: readonly Question[]): Turn {
  return { kind: 'ask', language, questions };
}
