import type { Answer } from '../answers/answer';
import { cleanText } from '../questions/clean-text';
import { findLatest } from '../questions/limits';
import type { Question } from '../questions/question';
import { splitWords } from '../questions/words';
import { leanOnMeeting } from './lean-on';

/** True for "hvad er på dagsordenen?"; not for "dagsordenen for sidste møde" or "… i KKR Sjælland". */
function isAnyAgenda({ intent, topic, text, filters, meetingDate }: Question): boolean {
  if (intent !== 'meeting' || topic !== null || meetingDate !== null) return false;
  const isPlaced = filters.bodies.length > 0 || filters.from !== null || filters.to !== null;
  return !isPlaced && !findLatest(splitWords(cleanText(text))).latest;
}

/** "Hvornår er næste møde, og hvad er på dagsordenen?": the agenda of the meeting that has just been named. */
export function ofNextMeeting(question: Question, before: Answer | null): Question {
  const next = before?.nextMeeting;
  return next && isAnyAgenda(question) ? leanOnMeeting(question, next, question.language) : question;
}
