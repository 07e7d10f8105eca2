import { regionOfBody, regionOfCircle } from '../meetings/regions';
import type { Asker } from './asker';
import { findCircleNamed, findStatement } from './circles';
import { cleanText, visibleText } from './clean-text';
import { detectLanguage } from './detect-language';
import { findIntent } from './intents';
import { namesMeeting, withoutMeetingWords } from './meeting-words';
import { findCaseNumber, findItemNumber, findMunicipalityNamed } from './places';
import type { Filters, Language, Question } from './question';
import { readLimits } from './read-limits';
import { findSmallTalk, withoutCourtesies } from './small-talk';
import { subjectOf } from './subject';
import type { Words } from './words';
import { joinWords, splitWords } from './words';

const noFilters: Filters = { bodies: [], circle: null, from: null, to: null, status: null };

/** A question of which nothing is understood yet. */
export function blankQuestion(text: string, language: Language): Question {
  return {
    text,
    language,
    intent: 'subject',
    filters: noFilters,
    subject: '',
    latest: false,
    itemNumber: null,
    caseNumber: null,
    meetingDate: null,
    topic: null,
    municipality: null,
  };
}

/** What is understood so far, and the words that are left to understand. */
interface Draft {
  readonly question: Question;
  readonly words: Words;
}

/** The circle meant by "kommunaldirektørerne": that of the body asked about, or the asker's own. */
function impliedCircle(filters: Filters, asker: Asker): Filters['circle'] {
  const [body, ...others] = filters.bodies;
  const region = body !== undefined && others.length === 0 ? regionOfBody(body) : null;
  return region?.circle ?? asker.circle;
}

/** Takes what is asked for out of the words: an item's place, a circle's view, a meeting, a decision. */
function readIntent(draft: Draft, asker: Asker): Draft {
  const { question, words } = draft;
  const item = findItemNumber(words);
  if (item) {
    const rest = findIntent(item.rest)?.rest ?? item.rest;
    return { question: { ...question, intent: 'item', itemNumber: item.itemNumber }, words: rest };
  }
  const statement = findStatement(words);
  if (statement) {
    const circle = statement.isSeveral ? null : (statement.circle ?? impliedCircle(question.filters, asker));
    return {
      question: { ...question, intent: 'statement', filters: { ...question.filters, circle } },
      words: statement.rest,
    };
  }
  const named = findCircleNamed(words);
  const found = findIntent(named.rest);
  const filters = { ...question.filters, circle: named.circle };
  const { intent, topic } = found ?? { intent: question.intent, topic: question.topic };
  return { question: { ...question, intent, topic, filters }, words: found?.rest ?? named.rest };
}

const isLimited = ({ filters, latest }: Question): boolean =>
  filters.bodies.length > 0 || filters.from !== null || filters.to !== null || latest;

/** True where nothing says which of the meetings is meant: then the latest is. */
const isAnyMeeting = ({ filters, meetingDate }: Question): boolean =>
  meetingDate === null && filters.from === null && filters.to === null;

/** Words that ask for a meeting once nothing is left to search for: "dagsordenen for KKR Sjælland", "i september 2022". */
function asMeeting(question: Question, words: Words, subject: Words): Question {
  const rest = subjectOf(withoutMeetingWords(subject), question.language);
  const isMeeting = question.intent === 'subject' && rest.length === 0 && (isLimited(question) || namesMeeting(words));
  return isMeeting ? { ...question, intent: 'meeting' } : question;
}

/** "Mødeplan 2026": the year is a limit, and the words are those of the paper that plans it. */
function ofYear(question: Question): Question {
  const { intent, topic, subject, filters } = question;
  const asked = intent === 'nextMeeting' && (filters.from !== null || filters.to !== null);
  const limited = asked && topic === null ? { ...question, topic: 'meetings' as const } : question;
  const years = topic === 'meetings' ? /((?:19|20)\d\d)(?:-((?:19|20)\d\d))?$/u.exec(subject) : null;
  if (!years || filters.from !== null) return limited;
  const [, first = '', last = first] = years;
  return { ...limited, filters: { ...filters, from: `${first}-01-01`, to: `${last}-12-31` } };
}

/** "Beslutninger 2023": a year with nothing beside it is a period after all. */
function yearAsPeriod(question: Question): Question {
  const { subject, filters } = question;
  if (!/^(?:19|20)\d\d$/u.test(subject) || filters.from !== null || filters.to !== null) return question;
  return { ...question, subject: '', filters: { ...filters, from: `${subject}-01-01`, to: `${subject}-12-31` } };
}

/** Sets the words to search for, and what follows from there being none. */
function readSubject({ question, words }: Draft, asked: Words): Question {
  const trimmed = subjectOf(words, question.language);
  const { intent, ...rest } = asMeeting(question, words, trimmed);
  const isPlain = intent === 'nextMeeting' || intent === 'meeting' || intent === 'item';
  const isOfMeeting =
    isPlain || (intent !== 'subject' && isLimited(question) && withoutMeetingWords(trimmed).length === 0);
  const subject = isOfMeeting ? withoutMeetingWords(trimmed) : trimmed;
  const typed = joinWords(subjectOf(subject, question.language));
  const understood = ofYear(yearAsPeriod({ ...rest, intent, subject: typed }));
  if (understood.topic === 'meetings') return { ...understood, latest: false };
  if (intent === 'meeting') return { ...understood, latest: question.meetingDate === null };
  if (understood.subject !== '') return understood;
  if (intent === 'decision') return { ...understood, latest: question.latest || isAnyMeeting(understood) };
  if (intent !== 'subject') return understood;
  if (isLimited(understood)) return { ...understood, intent: 'meeting', latest: true };
  // "K17" alone is all there is to search for.
  if (question.filters.circle)
    return { ...understood, subject: joinWords(asked), filters: { ...question.filters, circle: null } };
  return { ...understood, intent: 'smallTalk', topic: 'empty' };
}

/** "Hvilke møder har vi i 2026?" is asked of the asker's own; refuses "hvilke møder kender du". */
const ours = /^(?:vi|vores|os|we|our|us)$/u;

/** "Hvornår er næste møde?" is asked for the asker's own body, unless another is named or all are meant. */
function withOwnBody(question: Question, all: boolean, asker: Asker, words: Words): Question {
  const isOurs = question.topic === 'meetings' && words.some(({ key }) => ours.test(key));
  if (question.intent !== 'nextMeeting' && !isOurs) return question;
  if (all || question.filters.bodies.length > 0) return question;
  const circle = question.filters.circle ?? asker.circle;
  const region = circle && regionOfCircle(circle);
  return region ? { ...question, filters: { ...question.filters, bodies: [region.body] } } : question;
}

/**
 * What a person asks for: the intent, the limits and the words to search for, in Danish or English, typed with care or on
 * a phone. Never throws; the time is linear in the text, of which the first 2,000 characters count.
 */
export function parseQuestion(text: string, asker: Asker): Question {
  const words = splitWords(cleanText(text));
  const question = blankQuestion(visibleText(text), detectLanguage(words, asker.language));
  const said = withoutCourtesies(words);
  const topic = findSmallTalk(question.text, said);
  if (topic) return { ...question, intent: 'smallTalk', topic };
  const numbered = findCaseNumber(said.words);
  const { rest, all, ...limits } = readLimits(numbered?.rest ?? said.words, asker);
  const draft = { question: { ...question, ...limits }, words: rest };
  const municipality = findMunicipalityNamed(draft.words);
  const { question: understood, words: left } = readIntent(draft, asker);
  const read = readSubject({ question: { ...understood, municipality }, words: left }, said.words);
  if (!numbered) return withOwnBody(read, all, asker, said.words);
  return { ...read, intent: 'caseNumber', topic: null, latest: draft.question.latest, caseNumber: numbered.caseNumber };
}
