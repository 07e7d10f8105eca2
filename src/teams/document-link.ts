import { createHmac, timingSafeEqual } from 'node:crypto';
import type { BotPorts } from './bot-ports';

/** Where a paper is cited. */
export interface CitedPlace {
  /** Its name, without a folder. */
  readonly file: string;
  readonly page: number | null;
}

/** What a link says: a paper, or that its time is over. Null: it is none of ours. */
export type ReadLink = { readonly kind: 'document'; readonly file: string } | { readonly kind: 'expired' } | null;

/**
 * Months after the one that a link is made in. KKR meets every two to three months, and a card from before one meeting is
 * opened when the next but one is prepared.
 */
const goodForMonths = 6;

/** "/documents/2027-05-31/<43 letters of base64url>/referat.pdf". Refuses "/documents/referat.pdf" and one more "/". */
const linkPath = /^\/documents\/(\d{4}-\d{2}-\d{2})\/([\w-]{43})\/([^/]{1,1000})$/u;

/** The last day that a link is good for; the same for all that are made within a month, so that they look alike. */
function lastDayFrom(now: Date): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + goodForMonths + 1, 0)).toISOString().slice(0, 10);
}

/** The day is signed with the name: neither can be changed. */
function sign(file: string, lastDay: string, secret: string): string {
  return createHmac('sha256', secret).update(`document\n${lastDay}\n${file}`).digest('base64url');
}

function isSigned(signature: string, expected: string): boolean {
  const [given, right] = [Buffer.from(signature), Buffer.from(expected)];
  return given.length === right.length && timingSafeEqual(given, right);
}

/** "https://kkr.example.org/documents/2027-05-31/<signature>/referat.pdf#page=8"; browsers turn to the page of a PDF only. */
export function buildDocumentLink(publicUrl: string, { file, page }: CitedPlace, secret: string, now: Date): string {
  const lastDay = lastDayFrom(now);
  const place = page !== null && /\.pdf$/iu.test(file) ? `#page=${page}` : '';
  return `${publicUrl}/documents/${lastDay}/${sign(file, lastDay, secret)}/${encodeURIComponent(file)}${place}`;
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** What the path of a link says, as it came, nothing in it decoded. */
export function readDocumentLink(path: string, secret: string, now: Date): ReadLink {
  const [, lastDay = '', signature = '', encoded = ''] = linkPath.exec(path) ?? [];
  const file = decode(encoded);
  if (!file || !isSigned(signature, sign(file, lastDay, secret))) return null;
  return lastDay < now.toISOString().slice(0, 10) ? { kind: 'expired' } : { kind: 'document', file };
}

/** Address that opens a paper where it is cited; null where the bot serves none. */
export function linkToDocument(
  place: CitedPlace,
  { publicUrl, documents, now }: Pick<BotPorts, 'publicUrl' | 'documents' | 'now'>,
): string | null {
  if (publicUrl === null || documents === null) return null;
  return buildDocumentLink(publicUrl, place, documents.secret, now());
}
