import type { AnsweredNextMeeting } from '../../src/answers/answer';
import { renderAnswer } from '../../src/cards/render-answer';
import { renderPlainText } from '../../src/cards/render-plain-text';
import { answer, today } from './fixture-answers';

const next: AnsweredNextMeeting = {
  body: 'KKR Sjælland',
  date: '2027-01-12',
  start: '09:30',
  end: null,
  place: 'Sorø',
  topics: [],
  passed: false,
  source: null,
};

const cases = [
  ['moved', { movedFrom: '2026-12-04' }, 'Mødet er flyttet fra den 4. december 2026.'],
  [
    'cancelled before it',
    { cancelled: [{ body: 'KKR Sjælland', date: '2026-12-04' }] },
    'Mødet i KKR Sjælland den 4. december 2026 er aflyst.',
  ],
  ['itself cancelled', { isCancelled: true }, 'Mødet i KKR Sjælland den 12. januar 2027 er aflyst.'],
] as const;

test.each(cases)('a next meeting that is %s says so, in writing and aloud', (_name, changes, sentence) => {
  const asked = answer('da', { intent: 'nextMeeting', nextMeeting: { ...next, ...changes } });
  expect(renderPlainText(asked, { today })).toContain(sentence);
  expect(renderAnswer(asked, { today }).speak).toContain(sentence);
});

test('a meeting that is cancelled is not read aloud as the next one', () => {
  const asked = answer('da', { intent: 'nextMeeting', nextMeeting: { ...next, isCancelled: true } });
  expect(renderAnswer(asked, { today }).speak).not.toContain('09:30');
  expect(renderPlainText(asked, { today })).not.toContain('Papirerne nævner ingen emner endnu.');
});
