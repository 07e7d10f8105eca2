import type { Asker } from '../../src/questions/asker';
import { parseQuestion } from '../../src/questions/parse-question';
import type { Question } from '../../src/questions/question';

/** Somebody of whom nothing is known, on a day after the newest paper of the samples. */
export const stranger: Asker = { circle: null, today: '2024-09-12', language: null };

/** The chief executive of a municipality in Region Syddanmark. */
export const colleague: Asker = { circle: 'K22', today: '2024-09-12', language: 'da' };

export type Facts = Partial<
  Omit<Question, 'filters' | 'text' | 'language' | 'intent' | 'subject'> & Question['filters']
>;

/** [person types, intent, words searched for, and whatever else was understood]. */
export type Row = readonly [typed: string, intent: Question['intent'], subject: string, facts?: Facts];

/** All that was understood beside text, language, intent and subject; what is empty is left out. */
export function factsOf(question: Question): Facts {
  const { filters, latest, itemNumber, caseNumber, meetingDate, topic, municipality } = question;
  const all = { ...filters, latest, itemNumber, caseNumber, meetingDate, topic, municipality };
  const isSaid = (value: unknown): boolean =>
    !(value === null || value === false || (Array.isArray(value) && value.length === 0));
  return Object.fromEntries(Object.entries(all).filter(([, value]) => isSaid(value)));
}

/** One test for each row: exactly this is understood, and nothing else. */
export function understands(rows: readonly Row[], asker: Asker = stranger): void {
  test.each(rows.map(([typed, ...expected]) => [typed, expected] as const))(
    '%s',
    (typed, [intent, subject, facts = {}]) => {
      const question = parseQuestion(typed, asker);
      expect({ intent: question.intent, subject: question.subject, ...factsOf(question) }).toEqual({
        intent,
        subject,
        ...facts,
      });
    },
  );
}
