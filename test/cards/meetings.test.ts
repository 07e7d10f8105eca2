import type { ListedMeeting } from '../../src/answers/answer';
import { cardBytes, cardLimit } from '../../src/cards/fit-card';
import { renderAnswer } from '../../src/cards/render-answer';
import { renderPlainText } from '../../src/cards/render-plain-text';
import { answer, plannedMeeting, today } from './fixture-answers';

const listed = (...meetings: readonly Partial<ListedMeeting>[]) =>
  answer('da', {
    intent: 'meeting',
    topic: 'meetings',
    meetings: meetings.map((changes) => ({ ...plannedMeeting, ...changes })),
  });

const held = { id: 'kkr-sjaelland/2025-03-12', date: '2025-03-12' };

test.each([
  ['to come', {}, 'Dagsordenen er ikke i samlingen endnu'],
  ['to come with an agenda', { id: 'kkr-sjaelland/2027-01-12', hasAgenda: true }, 'Dagsordenen er i samlingen'],
  ['over', { ...held, hasAgenda: true, hasMinutes: true }, 'Referatet er i samlingen'],
  ['over without minutes', { ...held, hasAgenda: true }, 'Referat mangler'],
  ['over with nothing but annexes', held, 'Kun bilag er i samlingen'],
  ['over without papers', { date: '2025-03-12' }, 'Papirerne er ikke i samlingen'],
  ['cancelled', { isCancelled: true }, 'Aflyst'],
  ['moved', { movedFrom: '2026-12-04' }, 'Mødet er flyttet fra den 4. december 2026.'],
] as const)('a meeting that is %s says so', (_name, changes, sentence) => {
  expect(renderPlainText(listed(changes), { today })).toContain(sentence);
});

test('a list says how many meetings there are and how many are to come', () => {
  expect(renderPlainText(listed({}, held), { today })).toContain('2 møder, heraf 1 kommende');
  expect(renderPlainText(listed({}, { isCancelled: true }), { today })).toContain('2 møder, heraf 1 kommende');
  expect(renderAnswer(listed({}, {}), { today }).speak).toBe('Møder: 2 kommende møder.');
});

test('only a meeting with papers of its own opens at a tap', () => {
  const card = JSON.stringify(renderAnswer(listed({}, { ...held, hasMinutes: true }), { today }));
  expect(card).toContain('Dagsordenen for KKR Sjælland 12. marts 2025');
  expect(card).not.toContain('Dagsordenen for KKR Sjælland 12. januar 2027');
});

test('where no meeting is known the next one is named', () => {
  const { body, date, start, end, place } = plannedMeeting;
  const next = { body, date, start, end, place, topics: [], passed: false, source: null };
  const text = renderPlainText({ ...listed(), nextMeeting: next }, { today });
  expect(text).toContain('Papirerne i samlingen nævner ingen møder, der passer.');
  expect(text).toContain('Det næste kendte møde er i KKR Sjælland tirsdag den 12. januar 2027.');
});

test('of a list too long for a card the newest are shown', () => {
  const many = Array.from({ length: 60 }, (_, at) => ({
    ...held,
    place: 'Et sted',
    date: `20${21 + Math.floor(at / 12)}-01-12`,
  }));
  const asked = listed(...many);
  expect(cardBytes(renderAnswer(asked, { today }))).toBeLessThan(cardLimit);
  expect(renderPlainText(asked, { today })).toContain('viser 41–60 af 60');
});

test.each([
  [true, 'Dagsordenen til mødet i KKR Sjælland 12. januar 2027 er i samlingen.'],
  [false, 'Dagsordenen til mødet i KKR Sjælland 12. januar 2027 er ikke i samlingen endnu.'],
])('whether the agenda is out is said in a sentence (%s)', (hasAgenda, sentence) => {
  const asked = { ...listed({ hasAgenda }), topic: 'agendaOut' as const, intent: 'nextMeeting' as const };
  expect(renderPlainText(asked, { today })).toContain(sentence);
  expect(renderAnswer(asked, { today }).speak).toBe(sentence);
});

test('where nothing was found the meetings that may have been meant are named', () => {
  const nothing = { intent: 'meeting' as const, hits: [], nearest: [plannedMeeting] };
  for (const topic of [null, 'minutesOut', 'attendance'] as const) {
    const text = renderPlainText(answer('da', { ...nothing, topic }), { today });
    expect(text).toContain('Nærmeste kendte møder:');
    expect(text).toContain('tirsdag den 12. januar 2027 · KKR Sjælland');
  }
});

test('an item number that the meeting does not have is said to be missing', () => {
  const asked = answer('da', { intent: 'item', hits: [], missingItem: '9.9' });
  expect(renderPlainText(asked, { today })).toContain('Der er intet punkt 9.9 på dagsordenen.');
});

test('what was searched for the last meeting is shown by its name', () => {
  const latestMeeting = { body: 'KKR Sjælland', date: '2025-03-12' };
  const asked = answer('da', { intent: 'decision', subject: 'botilbud', hits: [], latestMeeting });
  expect(renderPlainText(asked, { today })).toContain('KKR Sjælland · 12. marts 2025');
});
