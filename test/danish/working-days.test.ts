import { isWorkingDay, lastWorkingDayBefore, nextWorkingDay } from '../../src/danish/working-days';

test.each([
  ['a Monday', '2026-11-23', true],
  ['a Friday', '2026-11-27', true],
  ['a Saturday', '2026-11-28', false],
  ['a Sunday', '2026-11-29', false],
  ['Easter Monday', '2026-04-06', false],
  ['the fourth Friday after Easter 2024', '2024-04-26', true],
  ['the fourth Friday after Easter 2023', '2023-05-05', false],
  ['Grundlovsdag on a Friday', '2026-06-05', true],
  ['1 May on a Friday', '2026-05-01', true],
  ['24 December on a Thursday', '2026-12-24', false],
  ['31 December on a Thursday', '2026-12-31', false],
  ['30 December on a Wednesday', '2026-12-30', true],
  ['New Year', '2027-01-01', false],
])('%s (%s) is a working day: %s', (_name, day, expected) => {
  expect(isWorkingDay(day)).toBe(expected);
});

test.each([
  ['2026-12-01', '2026-11-30', '2026-12-02'],
  ['2026-11-30', '2026-11-27', '2026-12-01'],
  ['2026-11-28', '2026-11-27', '2026-11-30'],
  ['2026-04-05', '2026-04-01', '2026-04-07'],
  ['2026-12-26', '2026-12-23', '2026-12-28'],
  ['2027-01-01', '2026-12-30', '2027-01-04'],
])('around %s the working days are %s and %s', (day, before, after) => {
  expect(lastWorkingDayBefore(day)).toBe(before);
  expect(nextWorkingDay(day)).toBe(after);
});
