import type { Block } from '../documents/document';
import { recogniseCaseNumber } from './case-numbers';
import type { Contents } from './contents';
import { follows, numberParts, parentNumber, recogniseItem } from './item-headings';
import type { Problem } from './meeting';
import { recogniseSection } from './section-headings';

/** Where an item or a point above items begins, and how far its title goes. */
export interface ItemStart {
  readonly number: string;
  readonly title: string;
  /** Index of the block with the number. */
  readonly at: number;
  /** Index of the first block behind the title. */
  readonly bodyAt: number;
}

/** Blocks that a title may take up beside its first, and a case number may stand behind it. */
const titleLength = 4;

/**
 * The points of a paper in order. A numbered line opens one when the table of contents has its number, or when it is
 * the next number and something below it shows an item: a case number, a section's heading, or its own first sub-item.
 * Numbered lists inside a section fail that.
 */
export function findItems(blocks: readonly Block[], contents: Contents, problems: Problem[]): ItemStart[] {
  const known = new Map(contents.lines.map((line) => [line.number, line.title]));
  const nested = blocks.some(
    (block, index) => isCandidate(blocks, index, contents) && block.text.match(/^\d{1,2}\.\d{1,2}\.?\s/u),
  );
  const starts: ItemStart[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    if (!isCandidate(blocks, index, contents)) continue;
    const start = readStart(blocks, index);
    const last = starts.at(-1)?.number ?? null;
    if (!opensItem(blocks, start, last, known, nested)) continue;
    if (known.size > 0 && !known.has(start.number)) report(problems, 'notInContents', blocks, start);
    else if (last !== null && !follows(last, start.number)) report(problems, 'numberJump', blocks, start);
    starts.push(start);
    index = start.bodyAt - 1;
  }
  return starts;
}

/** The leaves: points with no other point below them. */
export function leavesOf(starts: readonly ItemStart[]): ItemStart[] {
  const parents = new Set(starts.map((start) => parentNumber(start.number)));
  return starts.filter((start) => !parents.has(start.number));
}

function isCandidate(blocks: readonly Block[], index: number, contents: Contents): boolean {
  const block = blocks[index];
  return (
    block !== undefined && block.kind !== 'row' && !contents.blocks.has(index) && recogniseItem(block.text) !== null
  );
}

function report(problems: Problem[], code: string, blocks: readonly Block[], start: ItemStart): void {
  problems.push({ code, line: blocks[start.at]?.line ?? 0, text: `${start.number} ${start.title}` });
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
    if (!block || recogniseItem(block.text) || recogniseSection(block.text))
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

function opensItem(
  blocks: readonly Block[],
  start: ItemStart,
  last: string | null,
  known: ReadonlyMap<string | null, string>,
  nested: boolean,
): boolean {
  if (last !== null && !isAfter(last, start.number)) return false;
  const listed = known.get(start.number);
  if (listed !== undefined) return sameTitle(start.title, listed) || hasCaseNumber(blocks, start);
  const shows = showsItem(blocks, start);
  const parts = numberParts(start.number).length;
  if (parts > 1) return shows && (follows(last, start.number) || hasCaseNumber(blocks, start));
  if (!follows(last, start.number)) return hasCaseNumber(blocks, start) && !nested;
  if (firstSubItem(blocks, start)) return true;
  if (nested) return shows && hasCaseNumber(blocks, start);
  return shows || (!isListed(blocks, start) && blocks[start.at]?.gap === true);
}

function hasCaseNumber(blocks: readonly Block[], start: ItemStart): boolean {
  return recogniseCaseNumber(blocks[start.bodyAt]?.text ?? '') !== null;
}

/** Titles of contents and body may differ by slips, but share most of their words. */
function sameTitle(a: string, b: string): boolean {
  const [first, second] = [wordSet(a), wordSet(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared * 2 >= Math.min(first.size, second.size);
}

function wordSet(title: string): Set<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\d]+/gu));
}

function isAfter(last: string, next: string): boolean {
  const [a, b] = [numberParts(last), numberParts(next)];
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (b[index] ?? 0) - (a[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/** True where a case number, a section's heading, a sub-item or the end of the paper stands right below the title. */
function showsItem(blocks: readonly Block[], start: ItemStart): boolean {
  const next = blocks[start.bodyAt];
  if (!next) return true;
  return recogniseCaseNumber(next.text) !== null || recogniseSection(next.text) !== null || firstSubItem(blocks, start);
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
