import { parseNow } from '../../src/commands/parse-now';
import { danishDay } from '../../src/danish/danish-day';

test.each([
  ['2026-11-22T22:30:00Z', '2026-11-22'],
  ['2026-11-22T23:30:00Z', '2026-11-23'],
  ['2026-06-30T22:30:00Z', '2026-07-01'],
])('at %s it is %s in Denmark', (moment, day) => {
  expect(danishDay(new Date(moment))).toBe(day);
  expect(parseNow(moment)).toBe(day);
});

test.each(['2026-11-22', '2026-11-22T23:30', '2026-11-22 23:30:00'])('%s without a zone is Danish time', (value) => {
  expect(parseNow(value)).toBe('2026-11-22');
});

test.each(['', 'i dag', '2026', '22-11-2026', '2026-13-01', '2026-02-30', '2026-11-22x'])('“%s” is no day', (value) => {
  expect(() => parseNow(value)).toThrow('er ikke en dato');
});
