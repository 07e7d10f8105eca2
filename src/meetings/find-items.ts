import type { Block } from '../documents/document';
import { recogniseCaseNumber } from './case-numbers';
import type { Contents } from './contents';
import { isAside } from './item-asides';
import { follows, isAfter, numberParts, parentNumber, recogniseItem } from './item-headings';
import type { Problem } from './meeting';
import { styleOf, type Style } from './numbered-style';
import { recommendationOpening, recogniseSection } from './section-headings';
import { shareWords, titleLetters } from './titles';

/** Where an item or a point above items begins, and how far its title goes. */
export interface ItemStart {
  readonly number: string;
  readonly title: string;
  /** Index of the block with the number. */
  readonly at: number;
  /** Index of the first block behind the title. */
  readonly bodyAt: number;
}

/** What is known while a paper is read from its front to its end. */
interface Scan {
  readonly blocks: readonly Block[];
  readonly contents: Contents;
  readonly known: ReadonlyMap<string | null, string>;
  /** True for a paper whose items are numbered 2.1, 2.2. */
  readonly nested: boolean;
  readonly starts: ItemStart[];
  /** Last entry of a numbered list that runs inside a section. */
  list: { readonly number: number; readonly style: Style } | null;
}

/** Blocks that a title may take up beside its first, and a case number may stand behind it. */
const titleLength = 4;

/** Numbers that closed items may leave out between two open ones. */
const longestJump = 20;

/**
 * The points of a paper in order. A numbered line opens one when the table of contents has its number, or when it is
 * the next number and something below it shows an item: a case number, a section's heading, or its own first sub-item.
 * Numbered lists inside a section fail that.
 */
export function findItems(blocks: readonly Block[], contents: Contents, problems: Problem[]): ItemStart[] {
  const known = new Map(contents.lines.map((line) => [line.number, line.title]));
  const scan: Scan = { blocks, contents, known, nested: isNested(blocks, contents), starts: [], list: null };
  for (let index = 0; index < blocks.length; index += 1) {
    if (recogniseSection(blocks[index]?.text ?? '')) scan.list = null;
    if (!isCandidate(blocks, index, contents)) continue;
    const start = readStart(blocks, index);
    if (repeatsTitle(start, scan.starts.at(-1))) continue;
    if (opensItem(scan, start)) {
      report(scan, start, problems);
      scan.starts.push(start);
      scan.list = null;
      index = start.bodyAt - 1;
    } else keepList(scan, start);
  }
  return scan.starts;
}

/** The leaves: points with no other point below them. */
export function leavesOf(starts: readonly ItemStart[]): ItemStart[] {
  const parents = new Set(starts.map((start) => parentNumber(start.number)));
  return starts.filter((start) => !parents.has(start.number));
}

/** A paper whose lines "9.30 Ankomst" are a programme has no nested items: an item shows itself below its title. */
function isNested(blocks: readonly Block[], contents: Contents): boolean {
  if (contents.lines.some(({ number }) => number?.includes('.'))) return true;
  return blocks.some((block, index) => {
    if (!isCandidate(blocks, index, contents) || !/^\d{1,2}\.\d{1,2}\.?\s/u.test(block.text)) return false;
    const start = readStart(blocks, index);
    const above = recogniseItem(blocks[index - 1]?.text ?? '')?.number;
    return showsItem(blocks, start) || (start.number.endsWith('.1') && above === parentNumber(start.number));
  });
}

function isCandidate(blocks: readonly Block[], index: number, contents: Contents): boolean {
  const block = blocks[index];
  return (
    block !== undefined && block.kind !== 'row' && !contents.blocks.has(index) && recogniseItem(block.text) !== null
  );
}

function report({ known, blocks, starts }: Scan, start: ItemStart, problems: Problem[]): void {
  const last = starts.at(-1)?.number;
  const unlisted = known.size > 0 && !known.has(start.number);
  if (!unlisted && (known.size > 0 || last === undefined || follows(last, start.number))) return;
  const code = unlisted ? 'notInContents' : 'numberJump';
  problems.push({ code, line: blocks[start.at]?.line ?? 0, text: `${start.number} ${start.title}` });
}

/** Web pages print a title twice: in the list that opens and shuts, and above the item. */
function repeatsTitle(start: ItemStart, last: ItemStart | undefined): boolean {
  return last !== undefined && last.number === start.number && titleLetters(last.title) === titleLetters(start.title);
}

/** The number and the title, joined over the lines up to the case number or the first section. */
function readStart(blocks: readonly Block[], at: number): ItemStart {
  const { number, title } = recogniseItem(blocks[at]?.text ?? '') ?? { number: '', title: '' };
  const end = titleEnd(blocks, at);
  const lines = blocks.slice(at + 1, end).map((block) => block.text);
  return { number, title: [title, ...lines].filter(Boolean).join(' '), at, bodyAt: end };
}

function titleEnd(blocks: readonly Block[], at: number): number {
  const bare = recogniseItem(blocks[at]?.text ?? '')?.title === '';
  for (let index = at + 1; index <= at + titleLength; index += 1) {
    const block = blocks[index];
    if (!block || recogniseItem(block.text) || recogniseSection(block.text) || isAside(block.text))
      return bare ? Math.max(index, at + 1) : at + 1;
    if (recogniseCaseNumber(block.text)) return index;
    if (bare && block.kind !== 'listItem') return index + 1;
    // A gap ends a title that no case number follows.
    if (
      block.gap &&
      !blocks.slice(index, at + titleLength + 1).some((next) => !next.gap && recogniseCaseNumber(next.text))
    )
      return at + 1;
  }
  return at + 1;
}

function opensItem(scan: Scan, start: ItemStart): boolean {
  const { blocks, starts, known, nested } = scan;
  const last = starts.at(-1)?.number ?? null;
  if (last !== null && !isAfter(last, start.number)) return false;
  const listed = known.get(start.number);
  const numbered = hasCaseNumber(blocks, start);
  if (listed !== undefined) return shareWords(start.title, listed) || numbered;
  if (!numbered && isEntry(scan, start)) return false;
  const shows = showsItem(blocks, start);
  if (numberParts(start.number).length > 1)
    return shows && (follows(last, start.number) || numbered || jumps(last, start));
  if (nested) return opensNested(scan, start, shows, numbered);
  return opensFlat(scan, start, shows);
}

/** "3. Udpegninger" above "3.1", or "5. Eventuelt" with nothing below it. */
function opensNested({ blocks, starts }: Scan, start: ItemStart, shows: boolean, numbered: boolean): boolean {
  if (!follows(starts.at(-1)?.number ?? null, start.number)) return false;
  if (firstSubItem(blocks, start) || (shows && numbered)) return true;
  return /^eventuelt\.?$/iu.test(start.title) && blocks[start.at]?.gap === true;
}

function opensFlat({ blocks, starts }: Scan, start: ItemStart, shows: boolean): boolean {
  const first = starts[0];
  const style = styleOf(blocks, start.at);
  const last = starts.at(-1)?.number ?? null;
  // All items of a paper are printed alike; a list inside one is not.
  const alike = first === undefined || styleOf(blocks, first.at).form === style.form;
  if (shows && alike && (last === null || follows(last, start.number) || jumps(last, start))) return true;
  if (!follows(last, start.number) || isListed(blocks, start)) return false;
  return (
    style.gap && style.title && alike && (first === undefined || styleOf(blocks, first.at).heading === style.heading)
  );
}

/** True for a number a little further on: items in between may be closed. */
function jumps(last: string | null, { number }: ItemStart): boolean {
  const [from, to] = [numberParts(last ?? '0'), numberParts(number)];
  return from.length === to.length && (to.at(-1) ?? 0) - (from.at(-1) ?? 0) <= longestJump;
}

/** True where a line goes on with a numbered list, and does not look like the items of the paper. */
function isEntry({ list, starts, blocks }: Scan, start: ItemStart): boolean {
  const number = numberParts(start.number);
  if (list === null || number.length > 1 || number[0] !== list.number + 1) return false;
  const first = starts[0];
  const style = styleOf(blocks, start.at);
  const [own, listed] = [JSON.stringify(style), JSON.stringify(list.style)];
  return first === undefined || own === listed || own !== JSON.stringify(styleOf(blocks, first.at));
}

/** A numbered line that opens no item begins a list or goes on with one. */
function keepList(scan: Scan, start: ItemStart): void {
  const number = numberParts(start.number);
  if (number.length > 1) return;
  const goesOn = number[0] === 1 || number[0] === (scan.list?.number ?? 0) + 1;
  if (goesOn) scan.list = { number: number[0] ?? 0, style: styleOf(scan.blocks, start.at) };
}

function hasCaseNumber(blocks: readonly Block[], start: ItemStart): boolean {
  return [blocks[start.bodyAt], blocks[start.at - 1]].some((block) => recogniseCaseNumber(block?.text ?? '') !== null);
}

/** True where a case number, a section's heading, a sub-item or the end of the paper stands right below the title. */
function showsItem(blocks: readonly Block[], start: ItemStart): boolean {
  const next = blocks[start.bodyAt];
  if (!next || hasCaseNumber(blocks, start)) return true;
  const repeated = recogniseItem(next.text) ?? { number: '', title: next.text };
  // The title may stand twice; what shows an item then stands below the second.
  const below = titleLetters(repeated.title) === titleLetters(start.title) ? blocks[start.bodyAt + 1] : next;
  return showsBody(below?.text ?? '') || firstSubItem(blocks, start);
}

function showsBody(text: string): boolean {
  return (
    recogniseCaseNumber(text) !== null ||
    recogniseSection(text) !== null ||
    isAside(text) ||
    recommendationOpening.test(text)
  );
}

function firstSubItem(blocks: readonly Block[], start: ItemStart): boolean {
  const next = recogniseItem(blocks[start.bodyAt]?.text ?? '');
  return next !== null && parentNumber(next.number) === start.number;
}

/** True where the number before or after stands right beside it: an entry of a numbered list. */
function isListed(blocks: readonly Block[], start: ItemStart): boolean {
  const number = numberParts(start.number).at(-1) ?? 0;
  return [blocks[start.at - 1], blocks[start.at + 1]].some((block, index) => {
    const beside = recogniseItem(block?.text ?? '');
    return (
      beside !== null &&
      parentNumber(beside.number) === parentNumber(start.number) &&
      numberParts(beside.number).at(-1) === number - 1 + 2 * index
    );
  });
}
