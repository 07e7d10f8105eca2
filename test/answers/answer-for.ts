import type { Answer } from '../../src/answers/answer';
import { buildAnswer } from '../../src/answers/build-answer';
import type { Register } from '../../src/meetings/register';
import type { Question } from '../../src/questions/question';
import { buildIndex } from '../../src/search/build-index';

/** The day on which every test asks. */
export const today = '2025-06-01';

const noFilters = { bodies: [], circle: null, from: null, to: null, status: null };

type QuestionSketch = Partial<Omit<Question, 'filters'>> & { readonly filters?: Partial<Question['filters']> };

/** A question understood as a test says. */
export function question({ filters, ...sketch }: QuestionSketch): Question {
  return {
    text: 'Et spørgsmål',
    language: 'da',
    intent: 'subject',
    subject: '',
    latest: false,
    itemNumber: null,
    caseNumber: null,
    meetingDate: null,
    topic: null,
    municipality: null,
    ...sketch,
    filters: { ...noFilters, ...filters },
  };
}

/** The answer over a register, through the real search. */
export function answerFor(register: Register, sketch: QuestionSketch, day = today): Answer {
  return buildAnswer(question(sketch), register, buildIndex(register), day);
}
