import type { Context } from '../../src/conversation/context';
import type { Question } from '../../src/questions/question';
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

export const context: Context = {
  question,
  items: [
    {
      meeting: 'kkr-syddanmark/2023-11-21',
      body: 'KKR Syddanmark',
      date: '2023-11-21',
      number: '2.3',
      title: 'Botilbud og lånepulje',
    },
    { meeting: 'kkr-sjaelland/2022-09', body: 'KKR Sjælland', date: '2022-09', number: '4', title: 'Takster' },
  ],
  page: 2,
  pages: 3,
  picked: 1,
  language: 'en',
};

export const missedQuestion: MissedQuestion = {
  text: 'Hvad siger kredsen om almen praksis?',
  language: 'da',
  intent: 'statement',
  hits: ['kkr-sjaelland/2022-09/1'],
};
