import { isOpen, nextOpening } from '../../src/notifications/quiet-hours';

test.each([
  ['a Monday at eight', '2026-11-23T07:00:00Z', true],
  ['at seven, which can be chosen', '2026-11-23T06:00:00Z', true],
  ['a minute before', '2026-11-23T05:59:59Z', false],
  ['a minute before five', '2026-11-23T15:59:59Z', true],
  ['five in the afternoon', '2026-11-23T16:00:00Z', false],
  ['a summer morning at eight', '2026-06-22T06:00:00Z', true],
  ['a Sunday', '2026-11-22T10:00:00Z', false],
  ['Maundy Thursday', '2026-04-02T10:00:00Z', false],
  ['what Store Bededag was', '2026-05-01T10:00:00Z', true],
  ['Christmas Eve', '2026-12-24T10:00:00Z', false],
  ["New Year's Eve", '2026-12-31T10:00:00Z', false],
])('%s (%s) is open: %s', (_name, moment, expected) => {
  expect(isOpen(new Date(moment))).toBe(expected);
});

test.each([
  ['while it is open at once', '2026-11-23T11:11:11.111Z', '2026-11-23T11:11:11.111Z'],
  ['on a morning the same day', '2026-11-23T03:00:00Z', '2026-11-23T07:00:00.000Z'],
  ['after midnight in Denmark the same day there', '2026-11-22T23:30:00Z', '2026-11-23T07:00:00.000Z'],
  ['on an evening the next day', '2026-11-23T16:00:00Z', '2026-11-24T07:00:00.000Z'],
  ['on a Friday evening the Monday', '2026-11-27T18:00:00Z', '2026-11-30T07:00:00.000Z'],
  ['before the spring night the Monday of summer time', '2026-03-27T17:00:00Z', '2026-03-30T06:00:00.000Z'],
  ['before the autumn night the Monday of winter time', '2026-10-23T17:00:00Z', '2026-10-26T07:00:00.000Z'],
  ['before Christmas the first day after it', '2026-12-23T18:00:00Z', '2026-12-28T07:00:00.000Z'],
])('it opens again: %s', (_name, moment, expected) => {
  expect(nextOpening(new Date(moment)).toISOString()).toBe(expected);
});
