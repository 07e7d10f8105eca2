import { regionOfCircle } from '../meetings/regions';
import type { Asker } from '../questions/asker';
import { phrase } from '../questions/phrase';
import type { Filters, Intent, Language, Question } from '../questions/question';
import { changeFilter } from './change-filter';
import type { Context, ShownMeeting } from './context';
import { inLanguage } from './said';
import { writeQuestion, type Wanted } from './write-question';

/** "… om det", "… about that": the subject is the one spoken of. */
export const pointsBack = phrase(
  '(om|til|for|med|i|på|af|ved|about|on|to|of|with|in|for|regarding) [det|den|dette|denne|dem|disse|det her|den her|sagen|emnet|punktet|det emne|den sag|it|that|this|them|these|the case|the item|the subject|the matter|this one|that one] (så|egentlig|then) $',
);

/** "og hvad …", "and what …": goes on from what was said. */
export const goesOn = phrase('^ [og|så|and|then|og så|and then|also] (?=[^ ])');

/** "og hvem er suppleant?": of what was asked about before. Refuses "suppleanter til FGU". */
const roles =
  /^(?:the )?(?:suppleant(?:en|er|erne)?|stedfortræder(?:en|e|ne)?|(?:næst)?formand(?:en)?|medlem(?:met|mer|merne)?|repræsentant(?:en|er|erne)?|substitutes?|deputy(?: chair)?|chair|members?|representatives?)$/iu;

/** True for words that only name whom of those appointed is meant. */
export function isRole(subject: string): boolean {
  return roles.test(subject);
}

/** Kinds of question that need a subject, and take the one spoken of where they name none. */
const needsSubject: readonly Intent[] = ['decision', 'statement', 'appointment', 'history'];

/** Kinds of question of which the answer is about a subject that can be spoken of further. */
const hasSubject: readonly Intent[] = ['decision', 'statement', 'appointment', 'history', 'subject'];

/**
 * The filters named now over those of before. A place named now takes the whole place's place: nobody means K22's words
 * at a meeting of KKR Sjælland.
 */
function overFilters(now: Filters, before: Filters): Filters {
  const isElsewhere = now.bodies.length > 0 || now.circle !== null;
  const isAnotherTime = now.from !== null || now.to !== null;
  return {
    bodies: isElsewhere ? now.bodies : before.bodies,
    circle: isElsewhere ? now.circle : before.circle,
    from: isAnotherTime ? now.from : before.from,
    to: isAnotherTime ? now.to : before.to,
    status: now.status ?? before.status,
  };
}

/** A circle's words are looked for in its own region; the words of another kind of question are nobody's. */
function forIntent(intent: Intent, filters: Filters): Filters {
  if (intent === 'statement') return filters.circle === null ? filters : { ...filters, bodies: [], status: null };
  const region = filters.circle === null ? null : regionOfCircle(filters.circle);
  return region && filters.bodies.length === 0 ? { ...filters, circle: null, bodies: [region.body] } : filters;
}

/** A question that names no subject of its own, asked of the subject spoken of: "og hvad sagde K17?". */
export function leanOnSubject(
  question: Question,
  { question: before }: Context,
  language: Language,
  asker: Asker,
): Question | null {
  if (!needsSubject.includes(question.intent) || before.subject === '' || !hasSubject.includes(before.intent))
    return null;
  const isStatementAgain = question.intent === 'statement' || before.intent !== 'statement';
  const kept = isStatementAgain ? before.filters : { ...before.filters, circle: null };
  const filters = overFilters(question.filters, kept);
  return writeQuestion(
    {
      intent: question.intent,
      subject: before.subject,
      filters: question.intent === 'statement' ? forIntent('statement', filters) : filters,
      latest: before.latest,
      meetingDate: null,
      language,
    },
    asker,
  );
}

/** A question about "the meeting" asked of the one spoken of: "og hvem var med?", "hvad blev besluttet?". */
export function leanOnMeeting(question: Question, { body, date }: ShownMeeting, language: Language): Question {
  const [from, to] = date.length > 7 ? [date, date] : [`${date}-01`, lastOfMonth(date)];
  return inLanguage(changeFilter(question, { bodies: [body], circle: null, period: { from, to } }), language);
}

/** "2022-09" → "2022-09-30". */
function lastOfMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** "Hvad med takster?": the same question about something else, within what limits the last one or is named now. */
export function askOfOther(
  subject: string,
  question: Question,
  { question: before }: Context,
  language: Language,
  asker: Asker,
): Question {
  const filters = overFilters(question.filters, before.filters);
  const wanted: Wanted = {
    intent: before.intent,
    subject,
    filters: forIntent(before.intent, filters),
    latest: question.latest,
    meetingDate: null,
    language,
  };
  return writeQuestion(wanted, asker);
}

/** True where the last answer was about a subject. */
export function isAboutSubject({ question }: Context): boolean {
  return hasSubject.includes(question.intent) && question.subject !== '';
}
