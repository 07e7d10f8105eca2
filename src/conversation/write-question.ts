import type { Asker } from '../questions/asker';
import { parseQuestion } from '../questions/parse-question';
import type { Filters, Intent, Language, Question, QuestionChange } from '../questions/question';
import { texts } from '../texts/texts';
import { changeFilter } from './change-filter';
import type { ShownItem, ShownMeeting } from './context';

/** A question that nobody typed: what a follow-up stands for. */
export type Wanted = Pick<Question, 'intent' | 'subject' | 'filters' | 'latest' | 'language' | 'meetingDate'> &
  Partial<Pick<Question, 'topic' | 'municipality'>>;

/** How each kind of question is put; the kinds that a follow-up never stands for are put as their subject alone. */
const put = {
  decision: (wanted) => texts[wanted.language].asks.decision(wanted.subject),
  statement: (wanted) => texts[wanted.language].asks.statement(wanted.filters.circle, wanted.subject),
  appointment: (wanted) => texts[wanted.language].asks.appointment(wanted.subject),
  history: (wanted) => texts[wanted.language].asks.history(wanted.subject),
  meeting: putMeeting,
  subject: ({ subject }) => subject,
  caseNumber: ({ subject }) => subject,
  item: ({ subject }) => subject,
  nextMeeting: ({ subject }) => subject,
  smallTalk: ({ subject }) => subject,
} satisfies Record<Intent, (wanted: Wanted) => string>;

function putMeeting({ language, topic = null, municipality = null }: Wanted): string {
  const { asks } = texts[language];
  return topic === 'minutesOut' ? asks.minutesOut : asks.attendance(municipality);
}

/**
 * The question with a text that asks it. The text is read again when a button of the card is tapped: what it does not
 * say itself stands in the change.
 */
export function writeQuestion(wanted: Wanted, asker: Asker): Question {
  const text = put[wanted.intent](wanted);
  const read = parseQuestion(text, asker);
  const question = changeFilter(read, changeTo(read, wanted));
  const { intent, subject, latest } = wanted;
  // Words that ask by themselves ("beslutning om mødeform") can be read otherwise: what is wanted counts.
  return read.intent === intent && read.subject === subject
    ? question
    : { ...question, intent, subject, latest, itemNumber: null, caseNumber: null, topic: wanted.topic ?? null };
}

/** All that a question as read lacks of what is wanted. */
function changeTo(read: Question, wanted: Wanted): QuestionChange {
  const period = { from: wanted.filters.from, to: wanted.filters.to };
  return {
    ...(isSame(read.filters.bodies, wanted.filters.bodies) ? {} : { bodies: wanted.filters.bodies }),
    ...(read.filters.circle === wanted.filters.circle ? {} : { circle: wanted.filters.circle }),
    ...(isSame(periodOf(read.filters), period) ? {} : { period }),
    ...(read.filters.status === wanted.filters.status ? {} : { status: wanted.filters.status }),
    ...(read.latest === wanted.latest ? {} : { latest: wanted.latest }),
    ...(read.language === wanted.language ? {} : { language: wanted.language }),
  };
}

function periodOf({ from, to }: Filters): Pick<Filters, 'from' | 'to'> {
  return { from, to };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The question for one item of a meeting, as if it had been typed: "Punkt 2.3 i KKR Syddanmark 21. november 2023". */
export function askForItem({ number, body, date }: ShownItem, language: Language, asker: Asker): Question {
  return inPlace(parseQuestion(texts[language].asks.item(number, body, date), asker), body, language);
}

export function askForMeeting({ body, date }: ShownMeeting, language: Language, asker: Asker): Question {
  return inPlace(parseQuestion(texts[language].actions.askWholeMeeting(body, date), asker), body, language);
}

/** A body that no table knows is not read out of a text. */
function inPlace(question: Question, body: string, language: Language): Question {
  const isRead = question.filters.bodies.includes(body) && question.language === language;
  return isRead ? question : changeFilter(question, { bodies: [body], language });
}
