import { findNextMeeting } from '../../src/answers/next-meeting';
import type { NextMeeting } from '../../src/meetings/meeting';
import { buildTestRegister } from '../register-builder';

const noFilters = { bodies: [], circle: null, from: null, to: null, status: null };

function next(date: string, changes: Partial<NextMeeting> = {}): NextMeeting {
  return { body: 'KKR Sjælland', date, start: null, end: null, place: null, topics: [], ...changes };
}

describe('one council', () => {
  const register = buildTestRegister(
    {
      date: '2025-01-15',
      nextMeeting: next('2025-03-10'),
      upcoming: [{ date: '2025-09-08', start: '09:30', place: null }],
    },
    {
      date: '2025-03-12',
      nextMeeting: next('2025-06-17', { start: '09:30', place: 'Sorø', topics: ['Rammeaftalen'] }),
      items: [
        { number: '3.1', title: 'Siden sidst', sections: { presentation: 'Der er møde 17. juni 2025.' } },
        { number: '5.1', title: 'Punkter til næste møde', page: 20, sections: { presentation: 'Den 17. juni 2025.' } },
      ],
    },
  );

  test('the newest paper says when the next meeting is', () => {
    expect(findNextMeeting(register, noFilters, '2025-02-01')).toMatchObject({ date: '2025-03-12' });
    expect(findNextMeeting(register, noFilters, '2025-05-01')).toMatchObject({
      date: '2025-06-17',
      start: '09:30',
      place: 'Sorø',
      topics: ['Rammeaftalen'],
      passed: false,
    });
  });

  test('a meeting that is today has not passed', () => {
    expect(findNextMeeting(register, noFilters, '2025-06-17')).toMatchObject({ date: '2025-06-17', passed: false });
  });

  test('a later date of an older paper counts once the announced one is over', () => {
    expect(findNextMeeting(register, noFilters, '2025-07-01')).toMatchObject({ date: '2025-09-08', passed: false });
  });

  test('the newest known date is marked as passed when nothing later is known', () => {
    expect(findNextMeeting(register, noFilters, '2026-01-01')).toMatchObject({ date: '2025-06-17', passed: true });
  });

  test('the source is the item about the next meeting', () => {
    expect(findNextMeeting(register, noFilters, '2025-05-01')?.source).toMatchObject({
      citation: 'KKR Sjælland, 12.03.2025, pkt. 5.1, fra s. 20',
    });
  });
});

test('the agenda of a coming meeting wins over the paper that announced it', () => {
  const register = buildTestRegister(
    { date: '2025-03-12', nextMeeting: next('2025-06-17', { start: '09:30', topics: ['Gammelt emne'] }) },
    { date: '2025-06-18', kind: 'agenda', place: 'Køge', items: [{ title: 'Nyt emne' }] },
  );
  const found = findNextMeeting(register, noFilters, '2025-06-01');
  expect(found).toMatchObject({ date: '2025-06-18', place: 'Køge', topics: ['Nyt emne'], passed: false });
  expect(found?.source).toMatchObject({ citation: 'KKR Sjælland, 18.06.2025, dagsorden' });
});

test('what the agenda leaves out is filled from the paper that announced the same day', () => {
  const register = buildTestRegister(
    { date: '2025-03-12', nextMeeting: next('2025-06-17', { start: '09:30', place: 'Sorø' }) },
    { date: '2025-06-17', kind: 'agenda' },
  );
  expect(findNextMeeting(register, noFilters, '2025-06-01')).toMatchObject({ start: '09:30', place: 'Sorø' });
});

describe('several councils', () => {
  const register = buildTestRegister(
    { body: 'KKR Sjælland', date: '2025-03-12', nextMeeting: next('2025-06-17') },
    { body: 'KKR Syddanmark', date: '2025-03-01', nextMeeting: next('2025-06-05', { body: 'KKR Syddanmark' }) },
    { body: 'KKR Hovedstaden', date: '2024-03-01', nextMeeting: next('2024-06-05', { body: 'KKR Hovedstaden' }) },
  );

  test.each([
    ['2025-06-01', '2025-06-05', false],
    ['2025-06-10', '2025-06-17', false],
    ['2026-06-10', '2025-06-17', true],
  ])('on %s the answer is %s', (day, date, passed) => {
    expect(findNextMeeting(register, noFilters, day)).toMatchObject({ date, passed });
  });

  test('a council or its circle can be asked for', () => {
    const bodies = { ...noFilters, bodies: ['KKR Hovedstaden'] };
    expect(findNextMeeting(register, bodies, '2025-06-01')).toMatchObject({ date: '2024-06-05', passed: true });
    const circle = { ...noFilters, circle: 'K17' as const };
    expect(findNextMeeting(register, circle, '2025-06-01')).toMatchObject({ date: '2025-06-17' });
  });
});

test('there is no next meeting where no paper names one', () => {
  expect(findNextMeeting(buildTestRegister({}), noFilters, '2025-06-01')).toBeNull();
  expect(findNextMeeting({ meetings: [] }, noFilters, '2025-06-01')).toBeNull();
});

describe('what became of meetings', () => {
  const announced = { date: '2025-03-12', nextMeeting: next('2025-06-17', { start: '09:30' }) };
  const cancelled = { kind: 'cancelled', date: '2025-06-17', movedTo: null, text: 'Mødet er aflyst.' } as const;

  test('a moved one says from which day', () => {
    const register = buildTestRegister(announced, { date: '2025-06-20', kind: 'agenda' });
    expect(findNextMeeting(register, noFilters, '2025-06-01')).toMatchObject({
      date: '2025-06-20',
      movedFrom: '2025-06-17',
    });
  });

  test('cancelled ones before the next are named', () => {
    const list = { upcoming: [{ date: '2025-09-08', start: null, place: null }] };
    const register = buildTestRegister({ ...announced, ...list }, { date: '2025-05-20', notices: [cancelled] });
    expect(findNextMeeting(register, noFilters, '2025-06-01')).toMatchObject({
      date: '2025-09-08',
      cancelled: [{ body: 'KKR Sjælland', date: '2025-06-17' }],
    });
  });

  test('where no other is known the cancelled one is the answer', () => {
    const register = buildTestRegister(announced, { date: '2025-05-20', notices: [cancelled] });
    expect(findNextMeeting(register, noFilters, '2025-06-01')).toMatchObject({
      ...{ date: '2025-06-17', isCancelled: true, passed: false },
      source: { citation: 'KKR Sjælland, 20.05.2025, referat' },
    });
  });

  test('a meeting that nothing became of says nothing of the kind', () => {
    const found = findNextMeeting(buildTestRegister(announced), noFilters, '2025-06-01');
    expect(found).not.toHaveProperty('movedFrom');
    expect(found).not.toHaveProperty('isCancelled');
    expect(found).not.toHaveProperty('cancelled');
  });
});
