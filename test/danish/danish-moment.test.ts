import fc from 'fast-check';

import { danishClock, danishMoment } from '../../src/danish/danish-moment';

test.each([
  ['a winter morning', '2026-12-04', '08:00', '2026-12-04T07:00:00.000Z'],
  ['a summer morning', '2026-06-10', '08:00', '2026-06-10T06:00:00.000Z'],
  ['midnight in summer', '2026-06-10', '00:00', '2026-06-09T22:00:00.000Z'],
  ['just before the clocks go back', '2026-10-25', '01:59', '2026-10-24T23:59:00.000Z'],
  ['a time that comes twice: the first one', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ['just after the clocks went back', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ['just before the clocks go forward', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
  ['a time that is leapt over: as long after midnight', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
  ['just after the clocks went forward', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
])('%s: %s %s', (_name, day, time, moment) => {
  expect(danishMoment(day, time).toISOString()).toBe(moment);
});

test('the clock shows the time of the moment, except one that is leapt over', () => {
  expect(danishClock(danishMoment('2026-03-29', '02:30'))).toEqual({ day: '2026-03-29', time: '03:30' });
  const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.integer({ min: 4 * 60, max: 24 * 60 - 1 }), (date, minutes) => {
      const day = date.toISOString().slice(0, 10);
      const two = (number: number): string => String(number).padStart(2, '0');
      const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
      expect(danishClock(danishMoment(day, time))).toEqual({ day, time });
    }),
  );
});
