import { readAppointments } from './appointments';
import { splitCaseType } from './case-types';
import type { Contents } from './contents';
import { hasDissent, isAmended, readPostponedTo, readRemark } from './decision-flags';
import type { ItemStart } from './find-items';
import { parentNumber, splitAccess } from './item-headings';
import type { AgendaItem } from './meeting';
import { readOutcomes } from './outcomes';
import type { PaperHead } from './paper-head';
import type { ItemText } from './read-sections';
import { readReferences } from './references';
import { resolveDecision } from './resolve-decision';
import { readResolvedOutcomes } from './resolved-outcomes';
import { readStatements } from './statements';

/** Items about meetings as such: the minutes to approve and the next agenda refer to no decision. */
const speaksOfMeetings = /godkendelse af (?:dagsorden|referat)|næste møde|(?:emner|punkter) til/iu;

/** What an item's parts are read against. */
export interface ItemContext {
  readonly head: PaperHead;
  readonly contents: Contents;
  readonly starts: readonly ItemStart[];
}

/** Number and title of an item as its heading prints them. */
export type PrintedHeading = Pick<ItemStart, 'number' | 'title'>;

/** One item of a paper: what its heading and its sections say, and what follows from their words. */
export function buildItem(
  heading: PrintedHeading,
  { caseNumber, sections, passages }: ItemText,
  page: Pick<AgendaItem, 'page' | 'pageIs'>,
  context: ItemContext,
): AgendaItem {
  const { number } = heading;
  const { closed, title: open } = splitAccess(heading.title);
  const { title, caseType } = splitCaseType(open);
  const { body, date } = context.head;
  return {
    number,
    title,
    contentsTitle: contentsTitleOf(number, title, context.contents),
    heading: context.starts.find((start) => start.number === parentNumber(number))?.title ?? null,
    caseType,
    ...(closed ? { closed } : {}),
    caseNumber: caseNumber?.caseNumber ?? null,
    caseOfficers: caseNumber?.caseOfficers ?? [],
    ...page,
    sections,
    passages,
    ...readDecision(title, sections, context.head),
    statements: readStatements(passages, body),
    refersTo: speaksOfMeetings.test(title) ? [] : readReferences(passages, body, date),
  };
}

type FromDecision = Pick<
  AgendaItem,
  'outcomes' | 'resolvedOutcomes' | 'amended' | 'dissent' | 'remark' | 'postponedTo' | 'appointments'
>;

function readDecision(
  title: string,
  { decision, recommendation }: AgendaItem['sections'],
  { body, date }: PaperHead,
): FromDecision {
  const outcomes = readOutcomes(decision, body);
  return {
    outcomes,
    resolvedOutcomes: readResolvedOutcomes(resolveDecision({ body: body ?? '', decision, recommendation })),
    amended: isAmended(decision),
    dissent: hasDissent(decision),
    remark: readRemark(decision),
    postponedTo: readPostponedTo(decision, outcomes, date),
    appointments: outcomes.includes('appointed') ? readAppointments(decision, title) : [],
  };
}

/** The title in the contents where it is another than the body's, white space and the case type aside. */
function contentsTitleOf(number: string, title: string, contents: Contents): string | null {
  const listed = contents.lines.find((line) => line.number === number)?.title;
  if (listed === undefined) return null;
  const contentsTitle = splitCaseType(splitAccess(listed).title).title;
  return contentsTitle.replaceAll(/\s/gu, '') === title.replaceAll(/\s/gu, '') ? null : contentsTitle;
}
