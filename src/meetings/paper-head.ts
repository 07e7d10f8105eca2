import type { Block, Document } from '../documents/document';
import { readBody } from './bodies';
import { recogniseCaseNumber } from './case-numbers';
import { headLines } from './head-lines';
import { readHeadNotices } from './head-notices';
import { readPlace } from './head-place';
import { readMonth, readWhen } from './head-when';
import type { MeetingKind, MeetingNotice, Problem, SectionName } from './meeting';
import { recogniseSection, saysDecision } from './section-headings';

/** What the front of a paper says about its meeting. */
export interface PaperHead {
  readonly body: string | null;
  readonly kind: MeetingKind | null;
  /** True where the paper itself says what kind it is, not only its file's name. */
  readonly saysKind: boolean;
  /** True where the paper itself says body, kind and day, each on a line of its own. */
  readonly isCover: boolean;
  /** ISO date, or null. */
  readonly date: string | null;
  /** "2022-09" where no day is known. */
  readonly month: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  /** What became of the paper's own meeting. */
  readonly notices: readonly MeetingNotice[];
  readonly extraordinary: boolean;
}

/** Blocks that a head may take up: a cover page with mission, vision and a table of contents in front of it. */
const headLength = 80;

/** Words for the kind of a paper, and a line that each takes and one that it refuses. */
export const kindRecognisers = [
  {
    kind: 'minutes',
    pattern:
      /^(?:[^.]{0,60}?[\s:–-])?(?:beslutnings|møde)?(?:referat|protokol|beslutninger fra mødet)\b(?!\s+(?:fra|af)\s+(?!(?:\S+ )?møde))/iu,
    takes: 'Referat af møde i K17 den 14. marts 2025',
    refuses: 'Referat fra arbejdsgruppen. Det er vedlagt.',
  },
  {
    kind: 'agenda',
    pattern: /^(?:[^.]{0,60}?[\s:–-])?(?:møde)?dagsorden\b(?!\s+(?:til|for)\s+næste)/iu,
    takes: 'DAGSORDEN 2023',
    refuses: 'Dagsorden til næste møde',
  },
  {
    kind: 'annex',
    pattern: /^(?:indholdsfortegnelse\s*[-–]\s*)?bilag\b(?:\s+til\b.*)?$/iu,
    takes: 'Bilag til møde i KKR Sjælland',
    refuses: 'Bilag 3: Notat',
  },
] as const satisfies readonly { kind: MeetingKind; pattern: RegExp; takes: string; refuses: string }[];

/** Reads the front of a paper. The file's name helps only where the paper itself is silent. */
export function readHead(document: Document, problems: Problem[]): PaperHead {
  const blocks = frontOf(document.blocks);
  const lines = headLines(blocks);
  const { date, printed, start, end, impossible } = readWhen(lines, document.file);
  const kind = firstKind(lines);
  const body = readBody(lines, document);
  if (impossible !== null) problems.push({ code: 'noSuchDay', line: lineOf(document, impossible), text: impossible });
  return {
    body: body.name,
    kind: kind ?? kindOfName(document.file),
    saysKind: kind !== null,
    isCover: kind !== null && body.printed && printed,
    date,
    month: readMonth(lines, document.file, impossible),
    start,
    end,
    place: readPlace(blocks, lines),
    ...readHeadNotices(lines, document.file, date),
  };
}

/** The blocks in front of the first item's text. */
function frontOf(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findIndex(({ text }) => {
    const section = recogniseSection(text)?.section;
    return recogniseCaseNumber(text) !== null || saysDecision(text) || (section !== undefined && inItems.has(section));
  });
  return blocks.slice(0, end === -1 ? headLength : Math.min(end, headLength));
}

/** Sections that only items have. "Referat" and "Bilag" are titles of papers too. */
const inItems = new Set<SectionName>(['background', 'recommendation', 'presentation']);

function lineOf({ blocks }: Document, words: string): number {
  return blocks.find(({ text }) => text.includes(words))?.line ?? 0;
}

/** The first short line that says it. A table of contents lists "Godkendelse af referat": numbered lines do not count. */
function firstKind(lines: readonly string[]): MeetingKind | null {
  const short = lines.filter((text) => text.length < 120 && !text.includes('\t') && !/^\d|\.{4}/u.test(text));
  for (const text of short) {
    const found = kindRecognisers.find(({ pattern }) => pattern.test(text));
    if (found) return found.kind;
  }
  return null;
}

function kindOfName(file: string): MeetingKind | null {
  if (/referat|protokol|minutes/iu.test(file)) return 'minutes';
  if (/dagsorden|agenda/iu.test(file)) return 'agenda';
  return /bilag|annex/iu.test(file) ? 'annex' : null;
}
