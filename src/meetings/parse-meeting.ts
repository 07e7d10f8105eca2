import type { Block, Document } from '../documents/document';
import { listsAnnexes, readAnnexItems, type AnnexItem } from './annex-paper';
import { readAppointments } from './appointments';
import { readAttendance, recogniseGroup } from './attendance';
import { bodySlug } from './bodies';
import { splitCaseType } from './case-types';
import { readNextMeeting, readUpcoming } from './coming-meetings';
import { readContents, type Contents } from './contents';
import { hasDissent, isAmended, readPostponedTo, readRemark } from './decision-flags';
import { findItems, leavesOf, type ItemStart } from './find-items';
import { parentNumber } from './item-headings';
import type { AgendaItem, Meeting, MeetingKind, Problem } from './meeting';
import { readOutcomes } from './outcomes';
import { readHead, type PaperHead } from './paper-head';
import { readSections, type ItemText } from './read-sections';
import { readReferences } from './references';
import { resolveDecision } from './resolve-decision';
import { readResolvedOutcomes } from './resolved-outcomes';
import { readStatements } from './statements';

/** Items about meetings as such: the minutes to approve and the next agenda refer to no decision. */
const speaksOfMeetings = /godkendelse af (?:dagsorden|referat)|næste møde|(?:emner|punkter) til/iu;

/** What an item's parts are read against. */
interface Context {
  readonly head: PaperHead;
  readonly contents: Contents;
  readonly starts: readonly ItemStart[];
}

/**
 * The meeting that a paper is about, as {@link Meeting}; null for a document that is no agenda, minutes or annex paper.
 * What the paper holds never throws: what is not as expected is listed in `problems`.
 */
export function parseMeeting(document: Document): Meeting | null {
  const { blocks } = document;
  const problems: Problem[] = [];
  const head = readHead(document);
  const contents = readContents(blocks);
  const annexes = listsAnnexes(contents) ? readAnnexItems(blocks, contents) : [];
  const starts = annexes.length > 0 ? [] : findItems(blocks, contents, problems);
  const context = { head, contents, starts };
  const items =
    annexes.length > 0
      ? annexes.map((item) => toAnnexItem(item, context))
      : leavesOf(starts).map((start) => readItem(blocks, start, context));
  if (head.body === null || items.length === 0) return null;
  if (head.date === null && head.month === null) return null;
  noteMissing(contents, items, annexes.length > 0, problems);
  const kind = annexes.length > 0 ? 'annex' : kindOf(head, items);
  return {
    id: `${bodySlug(head.body)}/${head.date ?? head.month ?? ''}`,
    body: head.body,
    kind,
    date: head.date,
    start: head.start,
    end: head.end,
    place: head.place,
    ...attendanceOf(blocks, starts),
    items,
    nextMeeting: readNextMeeting(items, head.body, head.date),
    upcoming: readUpcoming(items, head.date),
    problems,
  };
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

function attendanceOf(
  blocks: readonly Block[],
  starts: readonly ItemStart[],
): Pick<Meeting, 'participants' | 'absent' | 'guests'> {
  const first = starts[0]?.at ?? 0;
  const front = blocks.slice(0, first).map(({ text }) => text);
  const found = readAttendance(front);
  if (found.participants.length > 0) return found;
  // Some minutes list who was there behind the last item.
  const last = starts.at(-1)?.bodyAt ?? 0;
  const at = blocks.findIndex(({ text }, index) => index >= last && recogniseGroup(text)?.group === 'member');
  return at === -1 ? found : readAttendance(blocks.slice(at).map(({ text }) => text));
}

function readItem(blocks: readonly Block[], start: ItemStart, context: Context): AgendaItem {
  const end = context.starts.find(({ at }) => at > start.at)?.at ?? blocks.length;
  const text = readSections(blocks.slice(start.bodyAt, end));
  return toItem(start.number, start.title, text, pageOf(blocks, start, context.contents), context);
}

function pageOf(blocks: readonly Block[], start: ItemStart, contents: Contents): Pick<AgendaItem, 'page' | 'pageIs'> {
  const page = blocks[start.at]?.page ?? null;
  if (page !== null) return { page, pageIs: 'exact' };
  const listed = contents.lines.find(({ number }) => number === start.number)?.page ?? null;
  return { page: listed, pageIs: listed === null ? null : 'itemStart' };
}

function toAnnexItem({ number, title, annexes, passages, page }: AnnexItem, context: Context): AgendaItem {
  const sections = { background: null, recommendation: null, presentation: null, annexes, decision: null };
  const text: ItemText = { caseNumber: null, sections, passages };
  return toItem(number, title, text, { page, pageIs: page === null ? null : 'itemStart' }, context);
}

function toItem(
  number: string,
  printedTitle: string,
  text: ItemText,
  page: Pick<AgendaItem, 'page' | 'pageIs'>,
  context: Context,
): AgendaItem {
  const { sections, passages } = text;
  const { decision, recommendation } = sections;
  const outcomes = readOutcomes(decision);
  const { title, caseType } = splitCaseType(printedTitle);
  return {
    number,
    title,
    contentsTitle: contentsTitleOf(number, title, context.contents),
    heading: context.starts.find((start) => start.number === parentNumber(number))?.title ?? null,
    caseType,
    caseNumber: text.caseNumber?.caseNumber ?? null,
    caseOfficers: text.caseNumber?.caseOfficers ?? [],
    ...page,
    sections,
    passages,
    outcomes,
    resolvedOutcomes: readResolvedOutcomes(
      resolveDecision({ body: context.head.body ?? '', decision, recommendation }),
    ),
    amended: isAmended(decision),
    dissent: hasDissent(decision),
    remark: readRemark(decision),
    postponedTo: readPostponedTo(decision, outcomes, context.head.date),
    appointments: outcomes.includes('appointed') ? readAppointments(decision, title) : [],
    statements: readStatements(passages, context.head.body),
    refersTo: speaksOfMeetings.test(title) ? [] : readReferences(passages, context.head.body, context.head.date),
  };
}

/** The title in the contents where it is another than the body's, white space and the case type aside. */
function contentsTitleOf(number: string, title: string, contents: Contents): string | null {
  const listed = contents.lines.find((line) => line.number === number)?.title;
  if (listed === undefined) return null;
  const contentsTitle = splitCaseType(listed).title;
  return contentsTitle.replaceAll(/\s/gu, '') === title.replaceAll(/\s/gu, '') ? null : contentsTitle;
}
