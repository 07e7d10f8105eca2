import type { AgendaItem, Annex, Passage, Reference, SectionName } from './meeting';
import type { Paper } from './paper';
import type { ItemFlag, RegisterItem } from './register';
import { resolveDecision } from './resolve-decision';
import { readResolvedOutcomes } from './resolved-outcomes';

interface Entry {
  readonly item: AgendaItem;
  readonly paper: Paper;
}

const textSections = ['background', 'recommendation', 'presentation', 'decision'] as const;

/**
 * One item from what several papers hold on it. The first entry speaks for the item; a section that it lacks comes
 * from the next paper that has it, and its passages keep the file and page they stand on.
 */
export function mergeItem(
  meetingId: string,
  date: string,
  entries: readonly Entry[],
  flags: readonly ItemFlag[],
): RegisterItem {
  const [main, ...others] = entries as [Entry, ...Entry[]];
  const { item, paper } = main;
  const pick = (section: SectionName): Entry | undefined => entries.find((entry) => holds(entry.item, section));
  const sections = {
    background: pick('background')?.item.sections.background ?? null,
    recommendation: pick('recommendation')?.item.sections.recommendation ?? null,
    presentation: pick('presentation')?.item.sections.presentation ?? null,
    annexes: mergeAnnexes(entries),
    decision: pick('decision')?.item.sections.decision ?? null,
  };
  return {
    ...item,
    id: `${meetingId}/${item.number}`,
    meetingId,
    body: paper.meeting.body,
    date,
    kind: paper.meeting.kind,
    sections,
    passages: [...textSections.flatMap((section) => passagesOf(pick(section), section)), ...annexPassages(entries)],
    resolvedOutcomes: readResolvedOutcomes(resolveDecision({ body: paper.meeting.body, ...sections })),
    refersTo: mergeReferences(entries),
    caseType: item.caseType ?? others.find((other) => other.item.caseType)?.item.caseType ?? null,
    caseNumber: item.caseNumber ?? others.find((other) => other.item.caseNumber)?.item.caseNumber ?? null,
    statements:
      item.statements.length > 0
        ? item.statements
        : (others.find((other) => other.item.statements.length > 0)?.item.statements ?? []),
    sources: entries.map((entry) => ({
      file: entry.paper.file,
      kind: entry.paper.meeting.kind,
      number: entry.item.number,
      page: entry.item.page,
      pageIs: entry.item.pageIs,
    })),
    flags,
  };
}

/** The recommendation may stand in the agenda only; so may a mention of an earlier meeting. */
function mergeReferences(entries: readonly Entry[]): Reference[] {
  const all = entries.flatMap((entry) => entry.item.refersTo);
  return all.filter((a, index) => all.findIndex((b) => a.body === b.body && a.date === b.date) === index);
}

function holds(item: AgendaItem, section: SectionName): boolean {
  const text = item.sections[section];
  return text !== null && text.length > 0;
}

function passagesOf(entry: Entry | undefined, section: SectionName): Passage[] {
  return entry
    ? entry.item.passages
        .filter((passage) => passage.section === section)
        .map((passage) => ({ ...passage, file: entry.paper.file }))
    : [];
}

/** Annexes as the annex paper lists them, with pages; without one, as the other papers name them. */
function mergeAnnexes(entries: readonly Entry[]): readonly Annex[] {
  const paged = entries.find(({ item }) => item.sections.annexes.some(({ page }) => page !== null));
  return (paged ?? entries.find(({ item }) => item.sections.annexes.length > 0))?.item.sections.annexes ?? [];
}

/** The text of annexes, and the lists that name them where no annex paper does. */
function annexPassages(entries: readonly Entry[]): Passage[] {
  const annexPaper = entries.find(({ paper }) => paper.meeting.kind === 'annex');
  return passagesOf(annexPaper ?? entries.find(({ item }) => item.sections.annexes.length > 0), 'annexes');
}
