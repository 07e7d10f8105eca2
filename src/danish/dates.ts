/** Month names in the order of the calendar, as Danish papers print them. */
export const monthNames = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const month = `${monthNames.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec`;

/** "21. november 2023", "den 3. september 2024", "3 sept. 2024". Refuses "september 2024" (no day). */
const writtenDate = new RegExp(String.raw`\b(\d{1,2})\.?\s*(${month})\.?\s+(\d{4})\b`, 'giu');

/** "21-11-2023", "21.11.2023", "21/11/2023". Refuses "1-51-71-3321-08" and "2.3". */
const numericDate = /(?<![\d.-])(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?![\d-])/gu;

/** "3/9 2024", "3/9-2024". Refuses "1/2 2,5". */
const slashedDate = /(?<![\d./-])(\d{1,2})\/(\d{1,2})[\s-]+(\d{4})(?![\d-])/gu;

/** "2023-11-21". Refuses "SAG-2023-04719". */
const isoDate = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu;

export interface FoundDate {
  /** ISO date. */
  readonly date: string;
  /** Offset of the first character in the text. */
  readonly index: number;
  /** Characters that the date takes. */
  readonly length: number;
}

/** Month 1–12 of a Danish month name or its abbreviation, or null. */
export function monthNumber(name: string): number | null {
  const start = name.toLowerCase().replace('.', '').slice(0, 3);
  const index = monthNames.findIndex((candidate) => candidate.startsWith(start));
  return index === -1 ? null : index + 1;
}

/** ISO date of a day that exists, or null (31 June, 30 February). */
export function isoDay(year: number, monthOfYear: number, day: number): string | null {
  const date = new Date(Date.UTC(year, monthOfYear - 1, day));
  if (date.getUTCMonth() !== monthOfYear - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** Every date in a text that names a day, a month and a year and that exists, in the order of the text. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  const take = (match: RegExpMatchArray, date: string | null): void => {
    if (date) found.push({ date, index: match.index ?? 0, length: match[0].length });
  };
  for (const match of text.matchAll(writtenDate)) {
    take(match, isoDay(Number(match[3]), monthNumber(match[2] ?? '') ?? 0, Number(match[1])));
  }
  for (const match of text.matchAll(numericDate)) {
    take(match, isoDay(Number(match[3]), Number(match[2]), Number(match[1])));
  }
  for (const match of text.matchAll(slashedDate)) {
    take(match, isoDay(Number(match[3]), Number(match[2]), Number(match[1])));
  }
  for (const match of text.matchAll(isoDate)) {
    take(match, isoDay(Number(match[1]), Number(match[2]), Number(match[3])));
  }
  return found.sort((a, b) => a.index - b.index);
}
