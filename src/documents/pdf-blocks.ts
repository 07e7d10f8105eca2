import type { Block } from './document';
import { finishBlocks } from './finish-blocks';
import { endsInHyphen, joinLines, wordsOf } from './join-words';
import { opensItem } from './list-mark';
import type { PdfLine } from './pdf-lines';
import { markListItems } from './pdf-lists';
import { measureLooks, type Looks } from './pdf-looks';
import { roomBehind } from './text-width';

/** Larger type than the text's by this much is a heading. */
const headingSize = 1.08;

/** A line that stands further down than this many pitches begins a paragraph. */
const paragraphSpace = 1.2;

/** A sentence or an introduction that is complete. */
const finished = /[.:;!?]["”»’)]?$/u;

/** Two lines are held back where one would stand alone on the next page. */
const linesHeldBack = 2.5;

/** Headings are no longer than this; longer lines in another type are emphasis. */
const headingLength = 160;

interface Open {
  readonly block: Block;
  readonly last: PdfLine;
}

/** Blocks of the lines of a PDF: broken lines and words joined, headings found by their type. */
export function linesToBlocks(read: readonly PdfLine[]): Block[] {
  const looks = measureLooks(read);
  const gaps = read.map((line, index) => hasGap(line, read[index - 1], looks));
  const lines = markListItems(read, looks, gaps);
  const words = wordsOf(lines.flatMap(({ cells }) => cells.flat()));
  const open: Open[] = [];
  for (const [index, line] of lines.entries()) {
    const before = open.at(-1);
    const block = toBlock(line, index + 1, gaps[index] ?? false, looks, words);
    if (before && goesOn(before, line, block, looks)) {
      const text = joinLines(before.block.text, block.text, words);
      open[open.length - 1] = { block: { ...before.block, text }, last: line };
    } else open.push({ block, last: line });
  }
  return finishBlocks(open.map(({ block }) => block));
}

function toBlock(line: PdfLine, ordinal: number, gap: boolean, looks: Looks, words: ReadonlySet<string>): Block {
  const text = line.cells.map((cell) => joinCell(cell, words)).join('\t');
  const kind = line.cells.length > 1 ? 'row' : isHeading(line, text, looks) ? 'heading' : 'line';
  return { kind, text, page: line.page, line: ordinal, gap };
}

function joinCell(lines: readonly string[], words: ReadonlySet<string>): string {
  return lines.reduce((text, line) => (text === '' ? line : joinLines(text, line, words)), '');
}

/** Space above, or a step up to the next column. Over the end of a page nothing is known: the sentence tells. */
function hasGap(line: PdfLine, before: PdfLine | undefined, looks: Looks): boolean {
  if (!before) return true;
  if (line.page !== before.page)
    return finished.test(before.cells.at(-1)?.at(-1) ?? '') || isHeading(line, line.cells[0]?.[0] ?? '', looks);
  if (line.cells.length > 1 && before.cells.length > 1) return false;
  const down = line.top - before.bottom;
  return down > looks.pitch * paragraphSpace * Math.max(1, Math.min(line.size, before.size) / looks.size);
}

function isHeading(line: PdfLine, text: string, looks: Looks): boolean {
  if (text.length > headingLength || !/\p{L}/u.test(text)) return false;
  if (line.size > looks.size * headingSize) return true;
  return line.font !== looks.font && line.size >= looks.size * 0.95 && !/[.,;]$/u.test(text);
}

function goesOn(before: Open, line: PdfLine, block: Block, looks: Looks): boolean {
  if (before.block.kind === 'row' || block.kind === 'row' || opensItem.test(block.text)) return false;
  const last = before.last.cells[0]?.at(-1) ?? '';
  if (before.block.kind === 'heading' || block.kind === 'heading') return isSameHeading(before, line, block, looks);
  if (line.page === before.last.page && block.gap) return false;
  if (endsInHyphen(last)) return true;
  const room = roomBehind({ ...before.last, text: last }, block.text, before.last.edge);
  if (room === 'room') return false;
  if (line.page !== before.last.page && endsAbove(before.last, looks)) return false;
  return line.page === before.last.page || room === 'full' || !finished.test(last) || /^\p{Ll}/u.test(block.text);
}

/** A paragraph that goes on fills its page, but for a line that is not to stand alone. */
function endsAbove(last: PdfLine, looks: Looks): boolean {
  return looks.bottom - last.bottom > looks.pitch * linesHeldBack;
}

/** A heading goes on in the next line when it looks the same and the first word did not fit. */
function isSameHeading({ block: before, last }: Open, line: PdfLine, block: Block, looks: Looks): boolean {
  if (before.kind !== block.kind || line.page !== last.page) return false;
  if (line.font !== last.font || Math.abs(line.size - last.size) > 0.1) return false;
  const near = line.top - last.bottom < Math.max(looks.pitch, line.size * 1.5) * paragraphSpace;
  return near && roomBehind({ ...last, text: last.cells[0]?.at(-1) ?? '' }, block.text, last.edge) !== 'room';
}
