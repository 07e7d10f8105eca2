import { regionOfBody, regionOfCircle, regionOfMunicipality } from '../meetings/regions';
import type { Asker } from '../questions/asker';
import { findLatest } from '../questions/limits';
import { findPhrase } from '../questions/phrase';
import type { Question } from '../questions/question';
import { readLimits } from '../questions/read-limits';
import { changeFilter } from './change-filter';
import type { Context, ShownMeeting } from './context';
import { goesOn, isRole, leanOnMeeting, leanOnSubject, pointsBack } from './lean-on';
import { itemsNumbered } from './pick-item';
import { asking, inLanguage, type Said, type TurnReader } from './said';
import { itemInFocus, itemMeant, meetingInFocus, showItem } from './show-item';
import type { Turn } from './turn';

/** "sagen", "emnet" and the like name no subject. */
const pointers = /^(?:sagen|emnet|punktet|det emne|den sag|det|den|dem|it|that|this|case|item|subject|matter)$/iu;

/** The question without a subject that only points to another. */
function withoutPointer(question: Question): Question {
  const isOfRole = question.intent === 'appointment' && isRole(question.subject);
  return isOfRole || pointers.test(question.subject) ? { ...question, subject: '' } : question;
}

/** A question without a subject of its own, or with one that points back: "hvad mener K17 om det?". */
export const readLeaning: TurnReader = (said, context) => {
  const question = withoutPointer(said.question);
  if (question.intent === 'item') return context && leanForItem(question, context, said);
  if (question.intent === 'nextMeeting') return context && leanOnPlace(question, context, said);
  if (question.intent === 'meeting' && question.topic === null)
    return context && leanForMeeting(question, context, said);
  if (question.topic === 'attendance' || question.topic === 'minutesOut')
    return context && (leanForMeeting(question, context, said) ?? leanOnPlace(question, context, said));
  const isOpen =
    question.subject === '' && ['decision', 'statement', 'appointment', 'history'].includes(question.intent);
  if (!isOpen) return null;
  const pointsTo = findPhrase(said.words, pointsBack) !== null;
  const leans = pointsTo || findPhrase(said.words, goesOn) !== null || !isLimitedItself(said);
  const turn =
    context && leans ? (leanForSubject(question, context, said) ?? leanOnPlace(question, context, said)) : null;
  if (turn) return turn;
  return pointsTo || question.intent === 'history'
    ? { kind: 'say', language: said.language, saying: 'askSubject' }
    : null;
};

/** True where the question names a place, a time or a meeting itself. */
function isLimitedItself({ words, asker }: Said): boolean {
  const { filters, latest, meetingDate, all } = readLimits(words, asker);
  const isPlaced = filters.bodies.length > 0 || filters.from !== null || filters.to !== null;
  return isPlaced || latest || all || meetingDate !== null || findLatest(words).latest;
}

/** "Hvad siger de andre kredse?"; refuses "hvad siger kredsen?". */
function isOfAllCircles({ words }: Said): boolean {
  return words.some(({ key }) => /^(?:kredse|kredsene|circles)$/u.test(key));
}

function ofAnyCircle({ question, ...context }: Context): Context {
  return { ...context, question: { ...question, filters: { ...question.filters, circle: null } } };
}

/** Asked of the item in focus, else of the subject, else of the meeting spoken of. */
function leanForSubject(question: Question, context: Context, said: Said): Turn | null {
  const { intent, filters } = question;
  const focus = itemInFocus(context);
  const isPlain = !isLimitedItself(said);
  if (focus && intent === 'decision' && isPlain) return showItem(itemMeant(context), context, said);
  const region = filters.circle === null ? null : regionOfCircle(filters.circle);
  if (focus && intent === 'statement' && (region === null || region.body === focus.body))
    return showItem(itemMeant(context), context, said, 'statements', filters.circle);
  const spokenOf = isOfAllCircles(said) ? ofAnyCircle(context) : context;
  const leaning = leanOnSubject(question, spokenOf, said.language, said.asker);
  if (leaning) return asking(said.language, leaning);
  const meeting = isPlain && intent !== 'history' ? meetingInFocus(context) : null;
  const isThere = meeting !== null && (region === null || region.body === meeting.body);
  return isThere ? asking(said.language, leanOnMeeting(question, meeting, said.language)) : null;
}

/** A municipality of another region was at none of the council's meetings. */
function isElsewhere({ municipality }: Question, { body }: ShownMeeting): boolean {
  const region = municipality === null ? null : regionOfMunicipality(municipality);
  return region !== null && regionOfBody(body) !== null && region.body !== body;
}

/** Nobody has been at a meeting that is still to come. */
function isYetToCome({ topic }: Question, { date }: ShownMeeting, { today }: Asker): boolean {
  return topic === 'attendance' && date > today;
}

/** "Hvem var med?" at the meeting spoken of. */
function leanForMeeting(question: Question, context: Context, said: Said): Turn | null {
  const meeting = isLimitedItself(said) ? null : meetingInFocus(context);
  if (meeting && (isElsewhere(question, meeting) || isYetToCome(question, meeting, said.asker))) return null;
  return meeting && asking(said.language, leanOnMeeting(question, meeting, said.language));
}

/** "Punkt 2.3" of what was shown. */
function leanForItem(question: Question, context: Context, said: Said): Turn | null {
  if (isLimitedItself(said) || question.itemNumber === null) return null;
  const [only, ...others] = itemsNumbered(context, question.itemNumber);
  if (only !== undefined && others.length === 0) return showItem(only, context, said);
  return leanForMeeting(question, context, said);
}

/** "… og hvornår er næste møde?" in the place spoken of. */
function leanOnPlace(question: Question, { question: before }: Context, { words, language, asker }: Said): Turn | null {
  const { filters, all } = readLimits(words, asker);
  const isElsewhere = filters.bodies.length > 0 || all || question.filters.circle !== null;
  const region = before.filters.circle === null ? null : regionOfCircle(before.filters.circle);
  const bodies = before.filters.bodies.length > 0 ? before.filters.bodies : region ? [region.body] : [];
  if (isElsewhere || bodies.length === 0 || !findPhrase(words, goesOn)) return null;
  return asking(language, inLanguage(changeFilter(question, { bodies }), language));
}
