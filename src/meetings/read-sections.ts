import type { Block } from '../documents/document';
import { recogniseCaseNumber, type CaseNumber } from './case-numbers';
import { isAside } from './item-asides';
import type { Annex, Passage, SectionName, Sections } from './meeting';
import { decides, isOwnDecision } from './own-decision';
import { recommendationOpening, recogniseSection, saysDecision } from './section-headings';

/** "Bilag 1 – Notat", "Bilag 2: Svar", "2. Kort". Refuses "Bilag til notat". */
const annexNumber = /^(?:bilag\s+(\d{1,2})\s*[:.–-]\s*|(\d{1,2})[.)]\s+)/iu;

/** "- at der …", "– Drøfter …", "1. Miljø". */
const listEntry = /^(?:[-–•›*]|\d{1,2}[.)])\s+/u;

export interface ItemText {
  readonly caseNumber: CaseNumber | null;
  readonly sections: Sections;
  readonly passages: readonly Passage[];
}

/** What the whole paper says about where its decisions stand. */
export interface DecisionPlaces {
  readonly body: string | null;
  /** ISO date of the meeting. */
  readonly date: string | null;
  /** True where a heading with the word "beslutning" opens decisions: other words then open none. */
  readonly named: boolean;
  /** True where any heading opens decisions. */
  readonly headed: boolean;
  readonly minutes: boolean;
}

type Parts = Record<SectionName, Block[]>;

const names = ['background', 'recommendation', 'presentation', 'annexes', 'decision'] as const;

/** The sections of an item from the blocks between its title and the next item. */
export function readSections(blocks: readonly Block[], places: DecisionPlaces): ItemText {
  const parts: Parts = { background: [], recommendation: [], presentation: [], annexes: [], decision: [] };
  const opens = sectionOpener(blocks, places);
  let caseNumber: CaseNumber | null = null;
  // Text in front of any heading is the case itself.
  let section: SectionName = 'presentation';
  let afterHeading = false;
  for (const block of blocks) {
    const found: CaseNumber | null = recogniseCaseNumber(block.text);
    if (found || isAside(block.text)) caseNumber ??= found;
    else {
      const opened = opens(block);
      section = opened?.section ?? section;
      // What stands behind a heading begins a paragraph.
      const gap = parts[section].length > 0 && afterHeading;
      parts[section].push(...(opened?.blocks ?? [gap ? { ...block, gap } : block]));
      afterHeading = opened?.blocks.length === 0;
    }
  }
  if (places.minutes && parts.decision.length === 0) takeBareDecision(parts, places);
  return { caseNumber, sections: toSections(parts), passages: toPassages(parts) };
}

/** What a block opens: the section, and what of its own text belongs there. Null for a block of running text. */
type Opener = (block: Block) => { section: SectionName; blocks: Block[] } | null;

function sectionOpener(blocks: readonly Block[], places: DecisionPlaces): Opener {
  const announced = blocks.some(({ text }) => recogniseSection(text)?.section === 'recommendation');
  return (block) => {
    const heading = recogniseSection(block.text);
    if (!heading) {
      const recommends = !announced && recommendationOpening.test(block.text);
      return recommends ? { section: 'recommendation', blocks: [block] } : null;
    }
    const rest = heading.rest === '' || isAside(heading.rest) ? [] : [{ ...block, text: heading.rest }];
    if (heading.section !== 'decision')
      return { section: heading.section, blocks: heading.keepsHeading ? [block] : rest };
    if (places.named && !saysDecision(block.text)) return null;
    // What other bodies decided on the way belongs to the case.
    return isOwnDecision(heading, places)
      ? { section: 'decision', blocks: rest }
      : { section: 'presentation', blocks: [block] };
  };
}

/**
 * A decision without a heading. Where a paper has none at all, everything under a title is what the minutes say of it;
 * otherwise, and behind other sections, it begins with the first paragraph that decides.
 */
function takeBareDecision(parts: Parts, { headed, body }: DecisionPlaces): void {
  const sections = parts.background.length + parts.recommendation.length + parts.annexes.length > 0;
  if (sections && headed) return;
  if (!sections && !headed) {
    parts.decision.push(...parts.presentation.splice(0));
    return;
  }
  const last = parts.presentation.length > 0 ? 'presentation' : 'recommendation';
  const at = parts[last].findIndex(({ text, gap }, index) => (gap || index === 0) && decides(text, body));
  if (at > 0 || (at === 0 && last === 'presentation')) parts.decision.push(...parts[last].splice(at));
}

function toSections(parts: Parts): Sections {
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
    number: numbered ? Number(numbered[1] ?? numbered[2]) : ordinal,
    title: title.slice(numbered?.[0].length ?? 0).replace(/[.;\s]+$/u, ''),
    page: null,
  };
}

function toPassages(parts: Parts): Passage[] {
  return names.flatMap((section) => parts[section].map((block) => toPassage(block, section)));
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
