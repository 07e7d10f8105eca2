import { monthNames } from '../danish/dates';
import type { MeetingKind, PageCertainty } from '../meetings/meeting';

/** What a citation is made of. Every part but body and date may be missing. */
export interface Cited {
  readonly body: string;
  /** ISO date, or "2022-09" where only the month is known. */
  readonly date: string;
  readonly number: string | null;
  /** Which of the meeting's papers, where that is said and not an item. */
  readonly paper?: MeetingKind;
  readonly page: number | null;
  readonly pageIs: PageCertainty | null;
  readonly caseNumber: string | null;
}

const paperWords = { agenda: 'dagsorden', minutes: 'referat', annex: 'bilag' } satisfies Record<MeetingKind, string>;

const pageWords = { exact: 's.', itemStart: 'fra s.' } satisfies Record<PageCertainty, string>;

/**
 * "KKR Syddanmark, 21.11.2023, pkt. 2.3, fra s. 8 (SAG-2023-04719)" or "KKR Syddanmark, 21.11.2023, referat, s. 1": the
 * one form in both languages, because the documents that it leads to are Danish.
 */
export function renderCitation({ body, date, number, paper, page, pageIs, caseNumber }: Cited): string {
  const parts = [body, citedDate(date)];
  if (number !== null) parts.push(`pkt. ${number}`);
  if (paper !== undefined) parts.push(paperWords[paper]);
  if (page !== null && pageIs !== null) parts.push(`${pageWords[pageIs]} ${page}`);
  return parts.join(', ') + (caseNumber === null ? '' : ` (${caseNumber})`);
}

/** "2023-11-21" → "21.11.2023"; "2022-09" → "september 2022". */
function citedDate(date: string): string {
  const [year = '', month = '', day] = date.split('-');
  if (day !== undefined) return `${day}.${month}.${year}`;
  const name = monthNames[Number(month) - 1];
  return name === undefined ? year : `${name} ${year}`;
}
