import { parseQuestion } from '../questions/parse-question';
import type { Question, QuestionChange } from '../questions/question';
import { joinWords, type Words } from '../questions/words';
import { changeFilter } from './change-filter';
import { fitChange, readChange, readFrame, readRemoval } from './change-phrases';
import type { Context } from './context';
import { askOfOther, isAboutSubject, isRole } from './lean-on';
import { asking, inLanguage, type Said, type TurnReader } from './said';
import { writeQuestion } from './write-question';

/** "og takster?", "and schools?": a few words joined to the last question ask it of something else. */
const mostJoinedWords = 5;

/** "Sidste møde" asks for the meeting itself; "på sidste møde" changes what was asked. */
const latestMeeting = /^(?:det|sidste|seneste|forrige|nyeste|the|last|latest|previous)$/u;

/** "Hvad blev der sagt på mødet den 8. september?" asks for another meeting; "mødet den 8. september" changes what was asked. */
const asksWhat = /^(?:hvad|hvilke|hvordan|what|which|how)$/u;

function asksForMeeting(words: Words, { intent, meetingDate }: Question, { latest }: QuestionChange): boolean {
  const first = words[0]?.key ?? '';
  if (latest === true && latestMeeting.test(first)) return true;
  return intent === 'meeting' && meetingDate !== null && asksWhat.test(first);
}

/** "og hvad med 2023?", "kun K17", "alle regioner": the last question with other filters. */
export const readFilterChange: TurnReader = ({ words, language, question, asker }, context) => {
  const { words: rest, by } = readFrame(words);
  const change = readRemoval(words) ?? readChange(rest, context?.question.intent ?? 'subject', language, asker);
  if (!change || (by === 'nothing' && asksForMeeting(words, question, change))) return null;
  if (context)
    return asking(language, inLanguage(changeFilter(context.question, fitChange(change, context.question)), language));
  // "KKR Sjælland" alone asks for its latest meeting; "kun KKR Sjælland" leans on an answer that is not there.
  const standsAlone = by === 'nothing' && question.intent !== 'smallTalk' && question.subject === '';
  return standsAlone ? null : { kind: 'say', language, saying: 'askSubject' };
};

/** "hvad med takster?": the last question about something else. */
export const readOtherSubject: TurnReader = (said, context) => {
  const { words, by } = readFrame(said.words);
  if (!context || by === 'nothing' || (by === 'joint' && words.length > mostJoinedWords)) return null;
  const question = parseQuestion(joinWords(words), { ...said.asker, language: said.language });
  if (question.intent !== 'subject' || question.subject === '') return null;
  if (context.question.topic === 'attendance') return askAttendance(question, context, said);
  if (context.question.intent === 'appointment' && isRole(question.subject))
    return asking(said.language, context.question);
  if (!isAboutSubject(context)) return null;
  const { language, asker } = said;
  const subject = inOtherMunicipality(question, context.question) ?? question.subject;
  return asking(language, askOfOther(subject, question, context, language, asker));
};

/** "Og Køge?" after "Hvor mange flygtninge skal Næstved modtage?": the same of another municipality. */
function inOtherMunicipality(now: Question, before: Question): string | null {
  if (now.municipality === null || before.municipality === null) return null;
  const isAllAsked = now.subject.toLowerCase() === now.municipality.toLowerCase();
  const isNamed = before.subject.includes(before.municipality);
  return isAllAsked && isNamed ? before.subject.replace(before.municipality, now.municipality) : null;
}

/** "Og Køge?" after "Var Næstved til stede?". */
function askAttendance(
  { municipality }: Question,
  { question }: Context,
  { language, asker }: Said,
): ReturnType<TurnReader> {
  if (municipality === null) return null;
  return asking(language, writeQuestion({ ...question, subject: municipality, municipality, language }, asker));
}
