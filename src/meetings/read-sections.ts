import type { Block } from '../documents/document';
import { recogniseCaseNumber, type CaseNumber } from './case-numbers';
import type { Annex, Passage, SectionName, Sections } from './meeting';
import { recogniseSection } from './section-headings';

/** "Bilag 1 – Notat", "Bilag 2: Svar". Refuses "Bilag til notat". */
const annexNumber = /^bilag\s+(\d{1,2})\s*[:.–-]\s*/iu;

/** "- at der …", "– Drøfter …", "1. Miljø". */
const listEntry = /^(?:[-–•›*]|\d{1,2}[.)])\s+/u;

export interface ItemText {
  readonly caseNumber: CaseNumber | null;
  readonly sections: Sections;
  readonly passages: readonly Passage[];
}

/** The sections of an item from the blocks between its title and the next item. */
export function readSections(blocks: readonly Block[]): ItemText {
  const parts: Record<SectionName, Block[]> = {
    background: [],
    recommendation: [],
    presentation: [],
    annexes: [],
    decision: [],
  };
  let caseNumber: CaseNumber | null = null;
  // Text in front of any heading is the case itself.
  let section: SectionName = 'presentation';
  for (const block of blocks) {
    const found: CaseNumber | null = caseNumber === null ? recogniseCaseNumber(block.text) : null;
    const heading = recogniseSection(block.text);
    if (found) caseNumber = found;
    else if (heading) {
      section = heading.section;
      if (heading.rest !== '') parts[section].push({ ...block, text: heading.rest });
    } else parts[section].push(block);
  }
  return { caseNumber, sections: toSections(parts), passages: toPassages(parts) };
}

function toSections(parts: Record<SectionName, Block[]>): Sections {
  return {
    background: joinBlocks(parts.background),
    recommendation: joinBlocks(parts.recommendation),
    presentation: joinBlocks(parts.presentation),
    annexes: parts.annexes.map((block, index) => readAnnex(block.text, index + 1)),
    decision: joinBlocks(parts.decision),
  };
}

/** Text of a section as {@link Sections} has it; null for a section without words. */
export function joinBlocks(blocks: readonly Block[]): string | null {
  const text = blocks
    .map((block, index) => separator(blocks[index - 1], block) + block.text)
    .join('')
    .trim();
  return text === '' ? null : text;
}

function separator(previous: Block | undefined, block: Block): string {
  if (!previous) return '';
  const listed = isEntry(previous) && isEntry(block);
  return listed || !block.gap ? '\n' : '\n\n';
}

function isEntry(block: Block): boolean {
  return block.kind === 'row' || block.kind === 'listItem' || listEntry.test(block.text);
}

function readAnnex(text: string, ordinal: number): Annex {
  const title = text.replace(/^[-–•]\s+/u, '');
  const numbered = annexNumber.exec(title);
  return {
    number: numbered ? Number(numbered[1]) : ordinal,
    title: title.slice(numbered?.[0].length ?? 0).replace(/[.;\s]+$/u, ''),
    page: null,
  };
}

function toPassages(parts: Record<SectionName, Block[]>): Passage[] {
  const order = ['background', 'recommendation', 'presentation', 'annexes', 'decision'] as const;
  return order.flatMap((section) => parts[section].map((block) => toPassage(block, section)));
}

/** One block as a passage of a section. */
export function toPassage(block: Block, section: SectionName): Passage {
  const { page, columns } = block;
  const kind =
    block.kind === 'row' || block.kind === 'heading'
      ? block.kind
      : listEntry.test(block.text)
        ? 'listItem'
        : 'paragraph';
  return { section, kind, text: block.text.replace(/^[-–•›*]\s+/u, ''), page, ...(columns ? { columns } : {}) };
}
