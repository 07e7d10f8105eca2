import { backOff, parseRetryAfter } from '../../src/notifications/back-off';

const now = new Date('2026-11-23T10:00:00Z');

test.each<[string | null, number | null]>([
  ['7', 7_000],
  [' 0 ', 0],
  ['Mon, 23 Nov 2026 10:00:30 GMT', 30_000],
  ['Mon, 23 Nov 2026 09:00:00 GMT', 0],
  ['999999999', 86_400_000],
  ['Mon, 23 Nov 2099 10:00:00 GMT', 86_400_000],
  [null, null],
  ['', null],
  ['-1', null],
  ['1.5', null],
  ['2026', 2_026_000],
  ['soon', null],
])('Retry-After %j asks to wait %j ms', (header, expected) => {
  expect(parseRetryAfter(header, now)).toBe(expected);
});

test('each wait is about twice the one before, up to a quarter of an hour, and half of it is chance', () => {
  expect([1, 2, 3, 4].map((attempts) => backOff(attempts, 1))).toEqual([4_000, 8_000, 16_000, 32_000]);
  expect([1, 2, 3, 4].map((attempts) => backOff(attempts, 0))).toEqual([2_000, 4_000, 8_000, 16_000]);
  expect(backOff(50, 1)).toBe(900_000);
  expect(backOff(5_000, 0.5)).toBe(675_000);
});
