import type { Question } from '../../src/questions/question';
import type { ConversationContext } from '../../src/store/contexts';
import type { MissedQuestion } from '../../src/store/feedback';

/** A question with every field filled. */
export const question: Question = {
  text: 'Hvad blev besluttet om botilbud i Syddanmark i 2023?',
  language: 'da',
  intent: 'decision',
  filters: { bodies: ['KKR Syddanmark'], circle: 'K22', from: '2023-01-01', to: '2023-12-31', status: 'decided' },
  subject: 'botilbud',
  latest: true,
  itemNumber: '2.3',
  caseNumber: 'SAG-2023-04719',
  meetingDate: '2023-11-21',
  topic: 'attendance',
  municipality: 'Kolding',
};

export const context: ConversationContext = {
  questions: [question, { ...question, text: 'og hvad med 2022?', topic: null }],
  hits: ['kkr-syddanmark/2023-11-21/2.3', 'kkr-syddanmark/2023-06-20/4'],
  page: 2,
};

export const missedQuestion: MissedQuestion = {
  text: 'Hvad siger kredsen om almen praksis?',
  language: 'da',
  intent: 'statement',
  hits: ['kkr-sjaelland/2022-09/1'],
};
