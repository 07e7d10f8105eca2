import type { Asker } from '../questions/asker';
import { cleanText, visibleText } from '../questions/clean-text';
import { blankQuestion, parseQuestion } from '../questions/parse-question';
import type { Language, Question } from '../questions/question';
import { subjectOf } from '../questions/subject';
import { joinWords, splitWords } from '../questions/words';
import { spokenContext, type Context } from './context';
import { readPasted, withoutSignature, type Pasted } from './pasted-text';
import { readFilterChange, readOtherSubject } from './read-change';
import { readFollowUp } from './read-follow-up';
import type { NewsOrder } from './news-order';
import { readLeaning } from './read-leaning';
import { readOrder } from './read-order';
import { readPick } from './read-pick';
import { readRequest } from './read-requests';
import { readLanguageWish, readOwnCircle } from './requests';
import { asking, inLanguage, longestFollowUp, readSaid, type TurnReader } from './said';
import { splitQuestions, type Part } from './split-questions';
import type { Turn } from './turn';

/** What leans on an answer, the surest first. */
const shortReaders: readonly TurnReader[] = [readPick, readFollowUp, readFilterChange, readOtherSubject];

/**
 * What to do with what a person wrote, after what was last talked about; null where nothing was, or too long ago. Pure.
 * Never throws; the time is linear in the text, of which the first 2,000 characters count.
 */
export function continueConversation(said: string, context: Context | null, asker: Asker): Turn {
  const text = withoutSignature(said);
  if (visibleText(text) === '') {
    return { kind: 'say', language: context?.language ?? asker.language ?? 'da', saying: 'noText' };
  }
  const pasted = readPasted(text);
  if (pasted) return askOfPasted(pasted, context, asker);
  const parts = splitQuestions(text, (part) => isRequest(part, context, asker));
  return parts.length > 1 ? takeParts(parts, text, context, asker) : takeOne(text, context, asker);
}

/** "jeg er i K22, hvornår er næste møde?": the first part asks nothing and stands for itself. */
function isRequest(part: string, context: Context | null, asker: Asker): boolean {
  const words = splitWords(cleanText(part));
  if (words.length > longestFollowUp) return false;
  const isOwn = (readOwnCircle(words, asker) ?? readLanguageWish(words)) !== null;
  return isOwn || readOrder(readSaid(part, context, asker), spokenContext(context)) !== null;
}

/** One thing said. */
function takeOne(text: string, context: Context | null, asker: Asker): Turn {
  const said = readSaid(text, context, asker);
  const isShort = said.words.length <= longestFollowUp;
  for (const read of isShort ? [readRequest, ...shortReaders, readLeaning] : [readLeaning]) {
    const turn = read(said, spokenContext(context));
    if (turn) return turn;
  }
  return asking(said.language, said.question);
}

/** A question with nothing shown yet, for the parts after it to lean on. */
function afterAsking(question: Question, context: Context | null): Context {
  return { question, items: [], page: 1, pages: 1, picked: null, language: context?.language ?? null };
}

/** Words behind which the subject of a told sentence stands, the surest first: "Jeg sidder med en sag om botilbud". */
const abouts = [/^(?:om|vedr|vedrorende|angaende|omkring|about|regarding|on)$/u, /^(?:med|with)$/u];

/** What a told sentence is about, to be asked of by the question after it. */
function toldContext(text: string, context: Context | null, asker: Asker): Context | null {
  const { all, language } = readSaid(text, context, asker);
  const about = abouts.map((words) => all.findLastIndex(({ key }) => words.test(key))).find((at) => at >= 0);
  const question = parseQuestion(joinWords(all.slice((about ?? -1) + 1)), { ...asker, language });
  return question.intent === 'subject' && question.subject !== '' ? afterAsking(question, context) : context;
}

/** Several parts in their order, each leaning on the one before. */
function takeParts(parts: readonly Part[], text: string, context: Context | null, asker: Asker): Turn {
  let before = context;
  let own = asker;
  let frame: Extract<Turn, { kind: 'circle' | 'language' }> | null = null;
  const orders: NewsOrder[] = [];
  const questions: Question[] = [];
  for (const part of parts) {
    if (!part.isAsked) {
      before = toldContext(part.text, before, own);
      continue;
    }
    const turn = takeOne(part.text, before, own);
    if (turn.kind === 'circle') own = { ...own, circle: turn.circle };
    if (turn.kind === 'circle' || turn.kind === 'language') frame = turn;
    orders.push(...ordersOf(turn));
    const asked = questionsOf(turn);
    questions.push(...asked.filter((question) => !questions.some(({ text: known }) => known === question.text)));
    const last = asked.at(-1);
    if (last && last.intent !== 'smallTalk') before = afterAsking(last, before);
  }
  const isOrder = orders.some(({ kind }) => kind !== 'circle' && kind !== 'language');
  const language = frame?.language ?? readSaid(text, context, asker).language;
  if (isOrder) return { kind: 'order', language, orders, questions: frame ? inFrame(questions, frame) : questions };
  if (frame) return { ...frame, questions: inFrame(questions, frame) };
  const [first] = questions;
  return first ? asking(first.language, ...questions) : takeOne(text, context, asker);
}

/** What is said beside an order is taken with it: "jeg er i K17, abonner". */
function ordersOf(turn: Turn): readonly NewsOrder[] {
  if (turn.kind === 'order') return turn.orders;
  if (turn.kind === 'circle') return [{ kind: 'circle', circle: turn.circle }];
  return turn.kind === 'language' ? [{ kind: 'language', language: turn.language }] : [];
}

function questionsOf(turn: Turn): readonly Question[] {
  if (turn.kind === 'ask') return turn.questions;
  return turn.kind === 'item' ? [turn.question] : [];
}

function inFrame(questions: readonly Question[], { kind, language }: Turn): readonly Question[] {
  return kind === 'language' ? questions.map((question) => inLanguage(question, language)) : questions;
}

/** A pasted paragraph is searched for by its telling words; a question beside it is asked of them. */
function askOfPasted({ subject, asked }: Pasted, context: Context | null, asker: Asker): Turn {
  const { question: typed, language } = readSaid(subject, context, asker);
  const question = searchFor(subject, language, typed);
  if (asked === null) return asking(language, question);
  const turn = takeOne(asked, afterAsking(question, context), asker);
  return turn.kind === 'ask' ? turn : asking(language, question);
}

/** The words as they stand: nothing in a pasted paragraph limits the answer. */
function searchFor(subject: string, language: Language, typed: Question): Question {
  const words = joinWords(subjectOf(splitWords(subject), language));
  const question = blankQuestion(subject, language);
  return words === '' ? typed : { ...question, subject: words };
}
