import { listMeetings, nearestMeetings, nextOfEach, papersOfListed } from '../../src/answers/list-meetings';
import { buildTestRegister } from '../register-builder';
import { answerFor, question } from './answer-for';

const next = { start: null, end: null, place: null, topics: [] };

const register = buildTestRegister(
  { date: '2024-11-20', kinds: ['minutes'] },
  {
    date: '2025-03-12',
    kinds: ['agenda', 'minutes'],
    nextMeeting: { ...next, body: 'KKR Sjælland', date: '2025-06-17', start: '09:30', place: 'Sorø' },
    upcoming: [{ date: '2025-09-08', start: null, place: null }],
    items: [
      { number: '5.1', title: 'Mødeplan for 2025', sections: { presentation: 'Møder 17. juni og 8. september.' } },
    ],
  },
  { body: 'KKR Syddanmark', date: '2025-08-20', kinds: ['agenda'] },
);

const today = '2025-06-01';
const ofYear = { from: '2025-01-01', to: '2025-12-31' };
const known = question({ intent: 'meeting', topic: 'meetings' });
const coming = question({ intent: 'nextMeeting', topic: 'meetings' });

const days = (asked: Parameters<typeof listMeetings>[1]): string[] =>
  listMeetings(register, asked, today).map(({ body, date }) => `${body.slice(4)} ${date}`);

test('the meetings of a year are those held and those that papers announce, oldest first', () => {
  const asked = question({ intent: 'meeting', topic: 'meetings', filters: ofYear });
  expect(days(asked)).toEqual([
    'Sjælland 2025-03-12',
    'Sjælland 2025-06-17',
    'Syddanmark 2025-08-20',
    'Sjælland 2025-09-08',
  ]);
});

test('without a period all that are known are meant, or all that are to come', () => {
  expect(days(known)).toHaveLength(5);
  expect(days(coming)).toEqual(['Sjælland 2025-06-17', 'Syddanmark 2025-08-20', 'Sjælland 2025-09-08']);
});

test('a council and a municipality limit the list', () => {
  expect(days({ ...coming, municipality: 'Kolding' })).toEqual(['Syddanmark 2025-08-20']);
  expect(days({ ...coming, filters: { ...coming.filters, bodies: ['KKR Sjælland'] } })).toHaveLength(2);
});

test('each meeting says what the collection has of it, and which paper names one that has no papers', () => {
  const [held, announced] = listMeetings(register, { ...known, filters: { ...known.filters, ...ofYear } }, today);
  expect(held).toMatchObject({ id: 'kkr-sjaelland/2025-03-12', hasAgenda: true, hasMinutes: true });
  expect(announced).toMatchObject({ id: null, hasAgenda: false, start: '09:30', place: 'Sorø' });
  expect(announced?.source?.citation).toContain('12.03.2025');
});

test('of each council the next meeting is the one whose agenda may be out', () => {
  const asked = question({ intent: 'nextMeeting', topic: 'agendaOut' });
  expect(nextOfEach(register, asked, today).map(({ date, hasAgenda }) => [date, hasAgenda])).toEqual([
    ['2025-06-17', false],
    ['2025-08-20', true],
  ]);
});

test('the papers that a list is made of are those of its meetings and those that announce them', () => {
  expect(new Set(papersOfListed(register, coming, today))).toEqual(
    new Set(['kkr-sjaelland/2025-03-12', 'kkr-syddanmark/2025-08-20']),
  );
});

test('papers of which only the month is known are listed where no meeting of that month is', () => {
  const month = buildTestRegister({ date: '2022-09', kinds: ['annex'] }, { date: '2022-10-04', kinds: ['minutes'] });
  expect(listMeetings(month, known, today).map(({ date }) => date)).toEqual(['2022-09', '2022-10-04']);
});

test('the paper that plans the dates is found beside them by its words', () => {
  const answer = answerFor(register, { intent: 'nextMeeting', topic: 'meetings', subject: 'mødeplan 2025' });
  expect(answer.meetings).toHaveLength(3);
  expect(answer.hits.map(({ title }) => title)).toEqual(['Mødeplan for 2025']);
});

test('a list is of all papers, whatever year they are of', () => {
  const answer = answerFor(register, { intent: 'nextMeeting', topic: 'meetings', filters: { from: '2027-01-01' } });
  expect(answer.meetings).toEqual([]);
  expect(answer.coverage.meetings).toBe(3);
  expect(answer.nextMeeting?.date).toBe('2025-06-17');
});

describe('where no meeting is of the day or period asked for', () => {
  const near = (from: string, to = from): string[] =>
    nearestMeetings(register, question({ filters: { from, to } }), today).map(({ date }) => date);

  test('the last meeting before it and the first after it are the nearest', () => {
    expect(near('2025-05-01', '2025-05-31')).toEqual(['2025-03-12', '2025-06-17']);
    expect(near('2024-01-01')).toEqual(['2024-11-20']);
  });

  test('a meeting of that day without papers is the one that is meant', () => {
    expect(near('2025-06-17')).toEqual(['2025-06-17']);
  });

  test('nothing else is named where there are papers, or no period is asked for', () => {
    expect(near('2025-01-01', '2025-12-31')).toEqual([]);
    expect(nearestMeetings(register, question({}), today)).toEqual([]);
  });

  test('the answer carries them, and an item number that no meeting has', () => {
    const filters = { from: '2025-05-01', to: '2025-05-01' };
    expect(answerFor(register, { intent: 'meeting', filters, meetingDate: '2025-05-01' }).nearest).toHaveLength(2);
    expect(answerFor(register, { intent: 'item', itemNumber: '9.9', latest: true }).missingItem).toBe('9.9');
  });
});

test('of the latest meeting the answer says which one it is', () => {
  const sketch = { intent: 'appointment' as const, latest: true };
  expect(answerFor(register, sketch).latestMeeting).toEqual({ body: 'KKR Sjælland', date: '2025-03-12' });
  expect(answerFor(register, { ...sketch, latest: false }).latestMeeting).toBeUndefined();
});

test('of a meeting to come without papers the answer says what is announced', () => {
  const answer = answerFor(register, {
    intent: 'meeting',
    meetingDate: '2025-06-17',
    filters: { from: '2025-06-17', to: '2025-06-17' },
  });
  expect(answer.nextMeeting).toMatchObject({ body: 'KKR Sjælland', date: '2025-06-17', place: 'Sorø' });
  expect(answer.nearest).toBeUndefined();
});
