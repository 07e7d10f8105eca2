import { easterSunday, publicHolidays } from '../../src/danish/public-holidays';

/** Easter Sundays as almanacs print them. */
const easters = [
  ['2020', '2020-04-12'],
  ['2021', '2021-04-04'],
  ['2022', '2022-04-17'],
  ['2023', '2023-04-09'],
  ['2024', '2024-03-31'],
  ['2025', '2025-04-20'],
  ['2026', '2026-04-05'],
  ['2027', '2027-03-28'],
  ['2028', '2028-04-16'],
  ['2029', '2029-04-01'],
  ['2030', '2030-04-21'],
  ['1961', '1961-04-02'],
  ['2038', '2038-04-25'],
] as const;

test.each(easters)('Easter Sunday of %s is %s', (year, day) => {
  expect(easterSunday(Number(year))).toBe(day);
});

/** Skærtorsdag, langfredag, anden påskedag, store bededag, Kristi himmelfart and anden pinsedag, as calendars print them. */
const movable = [
  [2020, '04-09 04-10 04-13 05-08 05-21 06-01'],
  [2021, '04-01 04-02 04-05 04-30 05-13 05-24'],
  [2022, '04-14 04-15 04-18 05-13 05-26 06-06'],
  [2023, '04-06 04-07 04-10 05-05 05-18 05-29'],
  [2024, '03-28 03-29 04-01 05-09 05-20'],
  [2025, '04-17 04-18 04-21 05-29 06-09'],
  [2026, '04-02 04-03 04-06 05-14 05-25'],
  [2027, '03-25 03-26 03-29 05-06 05-17'],
  [2028, '04-13 04-14 04-17 05-25 06-05'],
  [2029, '03-29 03-30 04-02 05-10 05-21'],
  [2030, '04-18 04-19 04-22 05-30 06-10'],
] as const;

test.each(movable)('the movable holidays of %i on weekdays are %s', (year, days) => {
  const fixed = ['01-01', '12-25', '12-26'];
  const found = publicHolidays(year)
    .filter((day) => new Date(day).getUTCDay() !== 0)
    .map((day) => day.slice(5))
    .filter((day) => !fixed.includes(day));
  expect(found.join(' ')).toBe(days);
});

test('Store Bededag is a holiday up to 2023 and none since', () => {
  expect(publicHolidays(2023)).toContain('2023-05-05');
  expect(publicHolidays(2024)).not.toContain('2024-04-26');
});

test.each(['2026-05-01', '2026-06-05', '2026-12-24', '2026-12-31'])('%s is no public holiday', (day) => {
  expect(publicHolidays(2026)).not.toContain(day);
});
