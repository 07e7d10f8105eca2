/** Year, month (1–12) and day of an ISO date; the day is null for a month ("2022-09"). */
export interface DateParts {
  readonly year: string;
  readonly month: number;
  readonly day: number | null;
}

/** "2023-11-21" → 2023, 11, 21; "2022-09" → 2022, 9, null. */
export function parseDateParts(date: string): DateParts {
  const [year = '', month = '1', day] = date.split('-');
  return { year, month: Number(month), day: day === undefined ? null : Number(day) };
}

/** 0 for Sunday to 6 for Saturday, of a date that names a day. */
export function weekdayNumber(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** The table's name for a month (1–12). */
export function monthName(names: readonly string[], month: number): string {
  return names[month - 1] ?? '';
}

/** "a", "a og b", "a, b og c". */
export function joinWords(words: readonly string[], and: string): string {
  const last = words.at(-1);
  if (words.length < 2 || last === undefined) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** Sentence case: "drøftet og udsat" → "Drøftet og udsat". */
export function startCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How a language says a period that is no whole year. */
interface PeriodWords {
  on(date: string): string;
  between(from: string, to: string): string;
  since(from: string): string;
  until(to: string): string;
}

/** The words of a period: 2023 for a whole year, a month by its name, otherwise what the language makes of its ends; null without limits. */
export function writePeriod(from: string | null, to: string | null, words: PeriodWords): string | null {
  if (from && to && isWholeYears(from, to)) {
    return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}–${to.slice(0, 4)}`;
  }
  if (from && to) {
    const [first, last] = isWholeMonths(from, to) ? [from.slice(0, 7), to.slice(0, 7)] : [from, to];
    return first === last ? words.on(first) : words.between(first, last);
  }
  if (from) return words.since(from);
  return to ? words.until(to) : null;
}

function isWholeMonths(from: string, to: string): boolean {
  const dayAfter = new Date(Date.parse(to) + 24 * 60 * 60 * 1000);
  return from.endsWith('-01') && dayAfter.getUTCDate() === 1;
}

function isWholeYears(from: string, to: string): boolean {
  return from.endsWith('-01-01') && to.endsWith('-12-31');
}
