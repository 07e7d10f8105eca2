import { addDays } from './days';

/** Days from Easter Sunday on which people are off, wherever Easter falls. */
const aroundEaster = {
  skærtorsdag: -3,
  langfredag: -2,
  påskedag: 0,
  'anden påskedag': 1,
  'kristi himmelfartsdag': 39,
  pinsedag: 49,
  'anden pinsedag': 50,
} as const;

/** Of the same date each year. */
const fixed = { nytårsdag: '01-01', juledag: '12-25', 'anden juledag': '12-26' } as const;

/** The fourth Friday after Easter was a holiday up to and with this year (act no. 214 of 6 March 2023). */
const lastStoreBededag = 2023;

/**
 * The Danish public holidays of a year as ISO dates, in order. 5 June (grundlovsdag) and 1 May are none: shops close on
 * the first and agreements give some people the afternoon, but offices are at work in the morning.
 */
export function publicHolidays(year: number): string[] {
  const easter = easterSunday(year);
  return [
    ...Object.values(aroundEaster).map((days) => addDays(easter, days)),
    ...(year <= lastStoreBededag ? [addDays(easter, 26)] : []),
    ...Object.values(fixed).map((day) => `${year}-${day}`),
  ].sort();
}

/** Easter Sunday in the Gregorian calendar, by the rule that Meeus, Jones and Butcher give: 2026 → "2026-04-05". */
export function easterSunday(year: number): string {
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const golden = year % 19;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const count = epact + toSunday - 7 * late + 114;
  return new Date(Date.UTC(year, Math.floor(count / 31) - 1, (count % 31) + 1)).toISOString().slice(0, 10);
}
