import { findDates, isoDay, monthNames, monthNumber } from '../danish/dates';
import { findTimes } from '../danish/times';
import { labelled } from './head-lines';

/** When a meeting is, as far as its paper says. */
export interface When {
  /** ISO date, or null. */
  readonly date: string | null;
  /** True where a line of the paper itself gives the date. */
  readonly printed: boolean;
  readonly start: string | null;
  readonly end: string | null;
  /** The words that name a day that does not exist: "31. juni 2024". */
  readonly impossible: string | null;
}

/** "Mødet er fra kl. 9.30 - 12.30." Refuses "Mødet er aflyst". */
const duration = /mødet (?:er|varer|afholdes|holdes)(?: fra)?(?: kl\.?)? ?\d/iu;

/** Lines of a title that name the day: "Referat af møde den 4. juni 2024", "Mandag den 4. november 2024, kl. 9.30". */
const titleOfMeeting = /(?:dagsorden|referat|protokol|møde)/iu;
const weekday = /^(?:man|tirs|ons|tors|fre|lør|søn)dag\s+(?:d\.|den)?\s*\d/iu;
const dayAlone =
  /^(?:den |d\. )?[\d. /-]+(?:\p{L}+\.? )?\d{4}[\s,]*(?:(?:fra )?(?:kl\.? ?)?[\d.:]+(?:\s*(?:-|–|til)\s*(?:kl\. ?)?[\d.:]+)?)?$/iu;

/** Lines that may name the day without a label: the cover, not the text. */
const titleLines = 25;

/** Reads day and hours from a head. The file's name helps only where the paper itself is silent. */
export function readWhen(lines: readonly string[], file: string): When {
  const dated = labelled(lines, 'date')?.text ?? labelled(lines, 'timeAndPlace')?.text ?? labelled(lines, 'time')?.text;
  const title = titleLine(lines);
  const line = dated !== undefined && findDates(dated).length > 0 ? dated : (title ?? '');
  const printed = findDates(line)[0]?.date ?? null;
  const [start, end] = readHours(lines, line === '' ? (dated ?? '') : line);
  return {
    date: printed ?? dateOfName(file),
    printed: printed !== null,
    start,
    end,
    impossible: printed === null ? impossibleDay(dated ?? lines.slice(0, titleLines).join('\n')) : null,
  };
}

function titleLine(lines: readonly string[]): string | null {
  const cover = lines.slice(0, titleLines).filter((text) => text.length < 160 && findDates(text).length === 1);
  return (
    cover.find((text) => titleOfMeeting.test(text) && !/udsendt|godkendt|offentliggjort/iu.test(text)) ??
    cover.find((text) => weekday.test(text) || dayAlone.test(text) || /\|\s*\d/u.test(text)) ??
    null
  );
}

function readHours(lines: readonly string[], dated: string): [string | null, string | null] {
  const length = lines.find((text) => duration.test(text));
  const own = [
    dated,
    labelled(lines, 'time')?.text ?? '',
    lines.slice(0, titleLines).find((text) => /^(?:fra )?kl\.? ?\d/iu.test(text)) ?? '',
    length ? (length.slice(length.search(duration)).split(/(?<=\d)\.\s/u)[0] ?? '') : '',
  ].map(clockTimes);
  const first = own.find((times) => times.length > 0) ?? [];
  const closing = clockTimes(labelled(lines, 'end')?.text ?? '')[0];
  return [first[0] ?? null, own.find((times) => times.length > 1)?.[1] ?? closing ?? null];
}

/** Times of a line, days and seconds taken out: "04-06-2020 09:00:00" → 09:00. */
function clockTimes(text: string): string[] {
  let rest = text;
  for (const { index, length } of [...findDates(text)].reverse())
    rest = `${rest.slice(0, index)} ; ${rest.slice(index + length)}`;
  const clock = rest.replaceAll(/(\d{1,2}:\d{2}):\d{2}/gu, '$1');
  // Behind the hours an address may follow: "kl. 9-12, Havnegade 60".
  const at = clock.search(/kl\.? ?\d|\d{1,2}[.:]\d{2}|\d{1,2}\s*[-–]\s*\d{1,2}(?!\d)/iu);
  if (at === -1) return [];
  const hours = /^(?:kl\.?\s*)?[\d.:]+(?:\s*(?:-|–|til)\s*(?:kl\.?\s*)?[\d.:]+)?/iu.exec(clock.slice(at))?.[0] ?? '';
  return findTimes(hours.replace(/[.:]+$/u, ''));
}

/** A written day that no calendar has: 31 June. */
function impossibleDay(text: string): string | null {
  const written = new RegExp(String.raw`(\d{1,2})\.?\s*(${monthNames.join('|')})\s+(\d{4})`, 'iu').exec(text);
  const digits = /(?<![\d.-])(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?!\d)/u.exec(text);
  const match = written ?? digits;
  if (!match) return null;
  const month = written ? (monthNumber(match[2] ?? '') ?? 0) : Number(match[2]);
  return isoDay(Number(match[3]), month, Number(match[1])) === null ? match[0] : null;
}

/** "September 2022" alone on a line, or in the file's name. */
export function readMonth(lines: readonly string[], file: string, impossible: string | null): string | null {
  const named = new RegExp(String.raw`^(?:.*\s)?(${monthNames.join('|')})\s+(\d{4})$`, 'iu');
  for (const text of [...lines.filter((line) => line.length < 30), impossible ?? '']) {
    const match = named.exec(text);
    if (match) return `${match[2] ?? ''}-${String(monthNumber(match[1] ?? '')).padStart(2, '0')}`;
  }
  return /(?<!\d)(20\d{2}-(?:0[1-9]|1[0-2]))(?!\d)/u.exec(file)?.[1] ?? null;
}

function dateOfName(file: string): string | null {
  const match = /(\d{4})-(\d{2})-(\d{2})/u.exec(file);
  return match ? isoDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
