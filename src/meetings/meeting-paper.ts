import type { AgendaItem } from './meeting';
import type { PaperHead } from './paper-head';

/**
 * Whether what was read makes a meeting paper: it must say whose meeting it is and when, and show what it is. Letters
 * and reports name bodies and dates too, and number their chapters.
 */
export function isMeetingPaper(head: PaperHead, items: readonly AgendaItem[], annexPaper: boolean): boolean {
  if (head.body === null || (head.date === null && head.month === null)) return false;
  if (annexPaper) return items.length > 0;
  if (items.length === 0) return head.isCover;
  return head.saysKind || items.filter(showsSections).length * 3 >= items.length;
}

/** Chapters of a report have no case number, no recommendation and no decision. */
function showsSections({ caseNumber, sections }: AgendaItem): boolean {
  return caseNumber !== null || sections.recommendation !== null || sections.decision !== null;
}
