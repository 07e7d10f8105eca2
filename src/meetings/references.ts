import { findDates } from '../danish/dates';
import { splitSentences } from '../danish/sentences';
import type { Passage, Reference } from './meeting';

const bodyName = /KKR[\s-](?:Sjælland|Syddanmark|Hovedstaden|Midtjylland|Nordjylland)/u;

/** "KKR" alone means the paper's own. Refuses "KL/KKR-formandskabsmødet". */
const ownBody = /(?<![\p{L}/])KKR(?![\p{L}-])/u;

/** A sentence that speaks of a meeting or what one did. Refuses "Fristen er den 10. september 2024." */
const ofMeeting =
  /(?<!\p{L})(?:møde(?:t|r)?|KKR-møde(?:t)?|dagsordenen|beslutte(?:de|t)|godkend(?:te|t)|behandle(?:de|t)|drøfte(?:de|t)|tiltr(?:ådte|ådt)|tilsluttede|udsatte|udsat|afviste|gav|bad|udpegede|vedtog|forelagt)(?!\p{L})/iu;

/** In front of a day that is no meeting's: "udsendt den 22. april", "senest den 1. december". Refuses "mødet den". */
const otherDay =
  /(?:udsendt|offentliggjort|fremsendt|senest|inden|frist\p{L}*(?: er)?|pr\.|fra|til|brev af|KL\/KKR\S*)\s+(?:den\s+)?$/iu;

/** A meeting of that name within these many days is the paper's own meeting, misdated. */
const sameMeeting = 2;

/**
 * Other meetings of a KKR that an item refers to, with the sentence that does. The meeting itself is no reference,
 * also where the paper gets its own date wrong by a day or two.
 */
export function readReferences(passages: readonly Passage[], body: string | null, date: string | null): Reference[] {
  const found = new Map<string, Reference>();
  for (const { text, kind } of passages) {
    if (kind === 'row' || !/\d{4}/u.test(text)) continue;
    for (const sentence of splitSentences(text)) {
      for (const reference of referencesIn(sentence, body, date)) keepFirst(found, reference);
    }
  }
  return [...found.values()];
}

function keepFirst(found: Map<string, Reference>, reference: Reference): void {
  const key = `${reference.body} ${reference.date}`;
  if (!found.has(key)) found.set(key, reference);
}

function referencesIn(sentence: string, own: string | null, date: string | null): Reference[] {
  if (!ofMeeting.test(sentence)) return [];
  // A sentence may name its body once for several meetings.
  const body = bodyName.exec(sentence)?.[0].replace('-', ' ') ?? (ownBody.test(sentence) ? own : null);
  if (body === null) return [];
  return findDates(sentence)
    .filter((found) => !otherDay.test(sentence.slice(0, found.index)))
    .filter((found) => !(body === own && date !== null && daysBetween(found.date, date) <= sameMeeting))
    .map((found) => ({ body, date: found.date, text: sentence }));
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}
