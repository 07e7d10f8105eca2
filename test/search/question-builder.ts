import type { Question } from '../../src/questions/question';

/** A question of which a test says only what matters to it. */
export function buildQuestion(subject: string, rest: Partial<Question> = {}): Question {
  return {
    text: subject,
    language: 'da',
    intent: 'subject',
    filters: { bodies: [], circle: null, from: null, to: null, status: null },
    subject,
    latest: false,
    itemNumber: null,
    caseNumber: null,
    meetingDate: null,
    topic: null,
    municipality: null,
    ...rest,
  };
}
