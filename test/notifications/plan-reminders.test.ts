import { entry, meeting, planned, subscription, told } from './plan-of';

test('a week and a day before a meeting people are reminded at eight', () => {
  expect(told(planned('2026-11-23 12:00'))).toEqual([
    '2026-11-27 08:00 reminder/lis/2026-12-04/2026-12-04/7',
    '2026-12-03 08:00 reminder/lis/2026-12-04/2026-12-04/1',
  ]);
});

test('what is due later than an hour from now is not planned yet', () => {
  const soon = { lookahead: 60 * 60 * 1000 };
  expect(planned('2026-11-27 06:59', soon).add).toEqual([]);
  expect(planned('2026-11-27 07:00', soon).add).toHaveLength(1);
});

test('planning twice adds nothing', () => {
  const first = planned('2026-11-23 12:00');
  const again = planned('2026-11-23 12:01', { ledger: first.add.map((fact) => entry(fact)) });
  expect(again).toEqual({ add: [], withdraw: [], problems: [] });
});

test('a reminder moves to the last working day before a weekend or holiday', () => {
  const monday = meeting({ date: '2027-01-04' });
  expect(told(planned('2026-12-23 07:00', { meetings: [monday] }))).toEqual([
    '2026-12-28 08:00 reminder/lis/2026-12-04/2027-01-04/7',
    '2026-12-30 08:00 reminder/lis/2026-12-04/2027-01-04/1',
  ]);
});

test('of two reminders that fall on one day the later one is told', () => {
  const monday = { meetings: [meeting({ date: '2026-11-30' })], subscriptions: [subscription({ daysBefore: [2, 1] })] };
  expect(told(planned('2026-11-23 12:00', monday))).toEqual(['2026-11-27 08:00 reminder/lis/2026-12-04/2026-11-30/1']);
});

test.each([
  ['07:00', '07:00'],
  ['05:00', '07:00'],
  ['13:30', '13:30'],
  ['22:00', '16:30'],
])('who chose %s is told at %s', (timeOfDay, expected) => {
  const { add } = planned('2026-11-23 12:00', { subscriptions: [subscription({ timeOfDay, daysBefore: [1] })] });
  expect(told({ add, withdraw: [], problems: [] })).toEqual([
    `2026-12-03 ${expected} reminder/lis/2026-12-04/2026-12-04/1`,
  ]);
});
