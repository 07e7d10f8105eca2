import { findDates, isoDay, monthNames, monthNumber } from '../danish/dates';
import { findTimes } from '../danish/times';
import type { Block, Document } from '../documents/document';
import { recogniseBody } from './bodies';
import type { MeetingKind } from './meeting';

/** What the front of a paper says about its meeting. */
export interface PaperHead {
  readonly body: string | null;
  readonly kind: MeetingKind | null;
  /** ISO date, or null. */
  readonly date: string | null;
  /** "2022-09" where no day is known. */
  readonly month: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
}

/** Blocks that a head may take up: a cover page with mission, vision and a table of contents in front of it. */
const headLength = 80;

const kindWords = {
  agenda: /^(?:[^.]{0,60}\s)?dagsorden\b(?!\s+(?:til|for)\s+næste)/iu,
  minutes: /^(?:[^.]{0,60}\s)?(?:beslutnings)?(?:referat|protokol)\b(?!\s+(?:fra|af)\s)/iu,
  annex: /^(?:indholdsfortegnelse\s*[-–]\s*)?bilag\b(?:\s+til\b.*)?$/iu,
} satisfies Record<MeetingKind, RegExp>;

/** "Dato: 21-11-2023 10:00", "Mødedato: 4. juni 2024, kl. 9.30-12". Refuses "Dato ⇥ Emne". */
const dateLine = /^(?:møde)?(?:dato|tid(?:spunkt)?|dato og tid)\s*:\s*(.*\d.*)$/iu;

/** "Sted: Severin, Skovsvinget 25, 5500 Middelfart". Refuses "Stedet er lukket". */
const placeLine = /^(?:møde)?(?:sted|lokale)\s*:\s*(.+)$/iu;

/** "Mødet er fra kl. 9.30 - 12.30." Refuses "Mødet er aflyst". */
const duration = /mødet (?:er|varer|afholdes|holdes)(?: fra)?(?: kl\.?)? ?\d/iu;

/** Reads the front of a paper. The file's name helps only where the paper itself is silent. */
export function readHead(document: Document): PaperHead {
  const blocks = document.blocks.slice(0, headLength);
  const texts = blocks.map((block) => joinSpacedCapitals(block.text));
  const dated = texts.map((text) => dateLine.exec(text)?.[1]).find(Boolean) ?? null;
  const date = findDates(dated ?? '')[0]?.date ?? null;
  const times = findTimes((dated ?? '').replaceAll(/\d{1,2}[-./]\d{1,2}[-./]\d{4}/gu, ''));
  const length = texts.find((text) => duration.test(text));
  return {
    body: firstBody(texts, document),
    kind: firstKind(texts) ?? kindOfName(document.file),
    date: date ?? dateOfTitle(texts) ?? dateOfName(document.file),
    month: monthOfText(texts) ?? monthOfName(document.file),
    start: times[0] ?? (length ? (timesOf(length)[0] ?? null) : null),
    end: times[1] ?? (length ? (timesOf(length)[1] ?? null) : null),
    place: readPlace(blocks),
  };
}

/** "K K R  S J Æ L L A N D" → "KKR SJÆLLAND"; text with ordinary words stays as it is. */
export function joinSpacedCapitals(text: string): string {
  if (!/^(?:\p{L}[\s-]){3,}\p{L}$/u.test(text)) return text;
  const joined = text.replaceAll(/\s/gu, '');
  // White space was folded when the line was read: only the body's name tells where its words part.
  return joined.replace(/^(KKR)(?=\p{L})/iu, '$1 ');
}

function timesOf(text: string): string[] {
  return findTimes(text.slice(text.search(duration)).split(/(?<=\d)\.\s/u)[0] ?? '');
}

function firstBody(texts: readonly string[], document: Document): string | null {
  for (const text of texts) {
    const body = recogniseBody(text);
    if (body) return body;
  }
  const mentioned = document.blocks.map(
    (block) => /\bKKR (?:Sjælland|Syddanmark|Hovedstaden|Midtjylland|Nordjylland)/u.exec(block.text)?.[0],
  );
  return bodyOfName(document.file) ?? mentioned.find(Boolean) ?? null;
}

function firstKind(texts: readonly string[]): MeetingKind | null {
  const short = texts.filter((text) => text.length < 80 && !text.includes('\t'));
  for (const text of short) {
    for (const kind of ['minutes', 'agenda', 'annex'] as const) if (kindWords[kind].test(text)) return kind;
  }
  return null;
}

/** "Referat af mødet den 4. juni 2024" in a title. */
function dateOfTitle(texts: readonly string[]): string | null {
  const title = texts
    .slice(0, 20)
    .find((text) => text.length < 120 && /(?:dagsorden|referat|møde)/iu.test(text) && findDates(text).length === 1);
  return title ? (findDates(title)[0]?.date ?? null) : null;
}

function monthOfText(texts: readonly string[]): string | null {
  const line = new RegExp(String.raw`^(${monthNames.join('|')})\s+(\d{4})$`, 'iu');
  for (const text of texts) {
    const match = line.exec(text);
    if (match) return `${match[2] ?? ''}-${String(monthNumber(match[1] ?? '')).padStart(2, '0')}`;
  }
  return null;
}

/** The place: the words after "Sted:" and address lines below them, up to the first sentence about the meeting. */
function readPlace(blocks: readonly Block[]): string | null {
  const at = blocks.findIndex((block) => placeLine.test(block.text));
  if (at === -1) return null;
  const lines = [placeLine.exec(blocks[at]?.text ?? '')?.[1] ?? ''];
  for (const block of blocks.slice(at + 1, at + 4)) {
    if (block.gap || !/^[\p{Lu}\d][^.:]*$/u.test(block.text) || block.text.length > 60) break;
    lines.push(block.text);
  }
  return trimPlace(lines.map((line) => line.replace(/,$/u, '')).join(', '));
}

/** Cuts what is said about the meeting behind the address: ". Mødet er fra 9.30-12." */
export function trimPlace(text: string): string | null {
  const place = (
    text.split(/\.\s+(?=(?:Mødet|Der|Partierne|Gruppemøder|Bemærk|Indgang|Parkering)\b)/u)[0] ?? ''
  ).replace(/[.,;\s]+$/u, '');
  return place === '' ? null : place;
}

const nameDate = /(\d{4})-(\d{2})-(\d{2})/u;

function dateOfName(file: string): string | null {
  const match = nameDate.exec(file);
  return match ? isoDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function monthOfName(file: string): string | null {
  return /(?<!\d)(20\d{2}-(?:0[1-9]|1[0-2]))(?!\d)/u.exec(file)?.[1] ?? null;
}

function kindOfName(file: string): MeetingKind | null {
  if (/referat|protokol|minutes/iu.test(file)) return 'minutes';
  if (/dagsorden|agenda/iu.test(file)) return 'agenda';
  return /bilag|annex/iu.test(file) ? 'annex' : null;
}

function bodyOfName(file: string): string | null {
  return recogniseBody(
    file
      .replaceAll(/[-_]/gu, ' ')
      .replace(/\b(?:\d{2,4}\s?)+.*$/u, '')
      .replaceAll('ae', 'æ')
      .trim(),
  );
}
