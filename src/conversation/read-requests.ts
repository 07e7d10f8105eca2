import { joinWords } from '../questions/words';
import { findPhrase } from '../questions/phrase';
import type { Context } from './context';
import { followUpPhrases } from './follow-up-phrases';
import { readOrder } from './read-order';
import { readLanguageAtEnd, readLanguageWish, readOwnCircle } from './requests';
import { asking, inLanguage, readSaid, type Said, type TurnReader } from './said';
import type { Turn } from './turn';

/** "in English please": the last question is answered again. */
const switchLanguage: TurnReader = ({ words }, context) => {
  const language = readLanguageWish(words);
  if (!language) return null;
  return { kind: 'language', language, questions: context ? [inLanguage(context.question, language)] : [] };
};

/** "what was decided on botilbud, in Danish please". */
const askInLanguage: TurnReader = ({ all, asker }, context) => {
  const language = readLanguageAtEnd(all);
  if (!language || readLanguageWish(all)) return null;
  const text = joinWords(all.slice(0, -3));
  const { question } = readSaid(text, context, asker);
  return { kind: 'language', language, questions: [inLanguage(question, language)] };
};

/** "jeg er i K22", "glem min kreds". */
const setCircle: TurnReader = ({ words, asker, language }) => {
  const own = readOwnCircle(words, asker);
  return own && { kind: 'circle', language, circle: own.circle, questions: [] };
};

/** "abonner på KKR Sjælland", "følg botilbud". */
const takeOrder: TurnReader = (said, context) => {
  const order = readOrder(said, context);
  return order && { kind: 'order', language: said.language, orders: [order], questions: [] };
};

/** "start forfra". */
const startOver: TurnReader = ({ words, language }) => {
  const isSaid = followUpPhrases.some(({ kind, pattern }) => kind === 'startOver' && findPhrase(words, pattern));
  return isSaid ? { kind: 'say', language, saying: 'startOver' } : null;
};

/** "ja", "nej" and what else is said of an answer; "nej tak" is thanks. */
const judge: TurnReader = (said, context) => {
  const { words, question, language } = said;
  const judged = followUpPhrases.find(
    ({ kind, pattern }) => (kind === 'right' || kind === 'wrong') && findPhrase(words, pattern),
  );
  if (!judged) return null;
  const isWrong = judged.kind === 'wrong' && context !== null && !said.isThanks;
  if (isWrong) return { kind: 'say', language, saying: 'wrongAnswer' };
  return asking(language, { ...question, intent: 'smallTalk', topic: 'thanks', subject: '', latest: false });
};

/** "hej", "tak", "hjælp", "?" and a thumb: the question's own table knows them. */
const smallTalk: TurnReader = ({ words, question, language }) =>
  words.length === 0 && question.intent === 'smallTalk' ? asking(language, question) : null;

/** What is asked of the bot itself, with or without an answer before it. */
export const requestReaders: readonly TurnReader[] = [
  smallTalk,
  switchLanguage,
  askInLanguage,
  setCircle,
  takeOrder,
  startOver,
  judge,
];

export function readRequest(said: Said, context: Context | null): Turn | null {
  for (const read of requestReaders) {
    const turn = read(said, context);
    if (turn) return turn;
  }
  return null;
}
