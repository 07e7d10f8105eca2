import type { Block, Document } from '../documents/document';
import { listsAnnexes, readAnnexItems, type AnnexItem } from './annex-paper';
import { readPaperAttendance } from './attendance';
import { bodySlug } from './bodies';
import { recogniseCaseNumber } from './case-numbers';
import { readNextMeeting, readUpcoming } from './coming-meetings';
import { readContents, type Contents } from './contents';
import { findItems, leavesOf, type ItemStart } from './find-items';
import { buildItem, type ItemContext } from './item';
import { parentNumber } from './item-headings';
import type { AgendaItem, Meeting, MeetingKind, MeetingNotice, Problem } from './meeting';
import { isMeetingPaper } from './meeting-paper';
import { readNotices } from './notices';
import { readHead, type PaperHead } from './paper-head';
import { listPlainAgenda } from './plain-agenda';
import { readSections, type DecisionPlaces } from './read-sections';
import { splitRunInHeadings } from './run-in-headings';
import { recogniseSection, saysDecision } from './section-headings';
import { titleLetters } from './titles';

/**
 * The meeting that a paper is about, as {@link Meeting}; null for a document that is no agenda, minutes or annex paper.
 * What the paper holds never throws: what is not as expected is listed in `problems`.
 */
export function parseMeeting(document: Document): Meeting | null {
  const blocks = splitRunInHeadings(document.blocks);
  const problems: Problem[] = [];
  const head = readHead(document, problems);
  const contents = readContents(blocks);
  const annexPaper = listsAnnexes(contents);
  const starts = annexPaper ? [] : findStarts(blocks, contents, head, problems);
  const attendance = readPaperAttendance(blocks, starts);
  const context = { head, contents, starts };
  const items = annexPaper
    ? readAnnexItems(blocks, contents).map((item) => buildAnnexItem(item, context))
    : readItems(blocks.slice(0, attendance.from), context);
  if (!isMeetingPaper(head, items, annexPaper)) return null;
  noteMissing(contents, items, annexPaper, problems);
  if (items.length === 0) problems.push({ code: 'noItems', line: 0, text: document.file });
  const notices = readAllNotices(items, head);
  const denied = new Set(notices.map(({ date }) => date));
  return {
    id: `${bodySlug(head.body ?? '')}/${head.date ?? head.month ?? ''}`,
    body: head.body ?? '',
    kind: annexPaper ? 'annex' : kindOf(head, items),
    date: head.date,
    start: head.start,
    end: head.end,
    place: head.place,
    participants: attendance.participants,
    absent: attendance.absent,
    guests: attendance.guests,
    ...(attendance.page === null ? {} : { attendancePage: attendance.page }),
    items,
    nextMeeting: readNextMeeting(items, head.body, head.date),
    upcoming: readUpcoming(items, head.date).filter(({ date }) => !denied.has(date)),
    ...(notices.length > 0 ? { notices } : {}),
    ...(head.extraordinary ? { extraordinary: true } : {}),
    problems,
  };
}

/** Minutes with decisions are of a meeting that was held, whatever their head says. */
function readAllNotices(items: readonly AgendaItem[], head: PaperHead): MeetingNotice[] {
  const isHeld = items.some(({ sections }) => sections.decision !== null);
  const own = head.notices.filter(({ kind }) => !isHeld || kind === 'moved');
  return [...own, ...readNotices(items, head.body, head.date).filter(({ date }) => date !== head.date)];
}

function findStarts(
  blocks: readonly Block[],
  contents: Contents,
  { kind }: PaperHead,
  problems: Problem[],
): readonly ItemStart[] {
  const starts = findItems(blocks, contents, problems);
  return starts.length === 0 && kind !== null ? listPlainAgenda(blocks) : starts;
}

function kindOf(head: PaperHead, items: readonly AgendaItem[]): MeetingKind {
  return items.some(({ sections }) => sections.decision !== null) ? 'minutes' : (head.kind ?? 'agenda');
}

/** Numbers that the contents list and the text lacks. */
function noteMissing(contents: Contents, items: readonly AgendaItem[], annexPaper: boolean, problems: Problem[]): void {
  const have = new Set(items.flatMap(({ number }) => [number, parentNumber(number)]));
  for (const { number, title } of contents.lines) {
    if (number !== null && !have.has(number))
      problems.push({ code: annexPaper ? 'annexWithoutText' : 'missingItem', line: 0, text: `${number} ${title}` });
  }
}

function readItems(blocks: readonly Block[], context: ItemContext): AgendaItem[] {
  const places = decisionPlaces(blocks, context);
  const above = standAbove(blocks, context.starts);
  return leavesOf(context.starts).map((start) => {
    const next = context.starts.find(({ at }) => at > start.at)?.at ?? blocks.length;
    const end = above && isCaseNumber(blocks[next - 1]) ? next - 1 : next;
    const number = above && isCaseNumber(blocks[start.at - 1]) ? blocks.slice(start.at - 1, start.at) : [];
    const body = blocks.slice(start.bodyAt, end).filter((block, index) => index > 1 || !repeats(block, start));
    const text = readSections([...number, ...body], places);
    return buildItem(start, text, pageOf(blocks, start, context.contents), context);
  });
}

/** Some regions print the case number above the title. Then the line in front of an item is its own. */
function standAbove(blocks: readonly Block[], starts: readonly ItemStart[]): boolean {
  return isCaseNumber(blocks[(starts[0]?.at ?? 0) - 1]);
}

function isCaseNumber(block: Block | undefined): boolean {
  return recogniseCaseNumber(block?.text ?? '') !== null;
}

/** Web pages print the title once more above the text. */
function repeats(block: Block, { number, title }: ItemStart): boolean {
  return [titleLetters(title), titleLetters(number + title)].includes(titleLetters(block.text));
}

function decisionPlaces(blocks: readonly Block[], { head, starts }: ItemContext): DecisionPlaces {
  const texts = blocks.slice(starts[0]?.at ?? 0).map(({ text }) => text);
  const named = texts.some(saysDecision);
  const headed = named || texts.some((text) => recogniseSection(text)?.section === 'decision');
  return { body: head.body, date: head.date, named, headed, minutes: head.kind === 'minutes' };
}

function pageOf(blocks: readonly Block[], start: ItemStart, contents: Contents): Pick<AgendaItem, 'page' | 'pageIs'> {
  const page = blocks[start.at]?.page ?? null;
  if (page !== null) return { page, pageIs: 'exact' };
  const listed = contents.lines.find(({ number }) => number === start.number)?.page ?? null;
  return { page: listed, pageIs: listed === null ? null : 'itemStart' };
}

function buildAnnexItem({ number, title, annexes, passages, page }: AnnexItem, context: ItemContext): AgendaItem {
  const sections = { background: null, recommendation: null, presentation: null, annexes, decision: null };
  const certainty = page === null ? null : ('itemStart' as const);
  return buildItem({ number, title }, { caseNumber: null, sections, passages }, { page, pageIs: certainty }, context);
}
