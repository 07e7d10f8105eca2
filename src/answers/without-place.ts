import type { Question } from '../questions/question';

/**
 * What to search for where no item has the place or case number asked for: a case number as a word, which may stand in
 * an annex, then the other words. Empty where nothing was asked but a place.
 */
export function withoutPlace(question: Question): Question[] {
  const { caseNumber, subject } = question;
  const subjects = [caseNumber ?? '', subject].filter((words) => words !== '');
  return subjects.map((words) => ({ ...question, subject: words, itemNumber: null, caseNumber: null }));
}
