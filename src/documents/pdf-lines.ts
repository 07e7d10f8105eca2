import { formBands, type Band, type Cell } from './pdf-bands';
import { removeRepeated } from './pdf-furniture';
import { joinRuns, type Fragment } from './pdf-fragments';
import type { PdfPage } from './pdf-text';
import { alignRows } from './pdf-table';
import { roomBehind } from './text-width';

/** A line of running text, or a row of a table, in reading order. */
export interface PdfLine {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly font: string;
  /** Number of the part of the page's structure; 0 where there is none. */
  readonly part: number;
  /** Right edge of the text that the line belongs to; infinite for lists whose lines never go on. */
  readonly edge: number;
  /** One cell for a line of text; for a row, the lines of each. */
  readonly cells: readonly (readonly string[])[];
}

/** Columns of a list have at least as many lines; the cells of a table seldom do. */
const linesOfColumn = 3;

/** Columns of running text are longer than any cell that was seen. */
const linesOfText = 12;

/** The lines of all pages in reading order, without running heads and page numbers. */
export function readLines(pages: readonly PdfPage[]): PdfLine[] {
  const joined = pages.map(({ height, runs }) => ({ height, fragments: joinRuns(runs) }));
  const edge = textEdge(joined.flatMap(({ fragments }) => fragments));
  return removeRepeated(joined).flatMap(({ fragments }, index) =>
    alignRows(formBands(fragments)).flatMap((band) => bandLines(band, index + 1, edge)),
  );
}

/** Where full lines end: all but the longest two in a hundred, which may stick out. */
function textEdge(fragments: readonly Fragment[]): number {
  const rights = fragments.map(({ right }) => right).sort((a, b) => a - b);
  return rights[Math.floor(rights.length * 0.98)] ?? 0;
}

function bandLines(band: Band, page: number, edge: number): PdfLine[] {
  const single = band.length === 1 ? band[0] : undefined;
  if (single) return single.map((line) => toLine(line, page, edge));
  const edges = band.map((_, index) => edgeOf(band, index, edge));
  if (!isColumns(band, edges)) return [toRow(band, page)];
  return band.flatMap((cell, index) => {
    const right = isList(cell, edges[index] ?? edge) ? Number.POSITIVE_INFINITY : (edges[index] ?? edge);
    return cell.map((line) => toLine(line, page, right));
  });
}

/** A column may reach to the next one, less the space between the two. */
function edgeOf(band: Band, index: number, edge: number): number {
  const next = band[index + 1];
  return next ? Math.min(...next.map(({ left, size }) => left - size)) : edge;
}

function toLine(line: Fragment, page: number, edge: number): PdfLine {
  const { text, left, right, top, size, font, part } = line;
  return { page, top, bottom: top, left, right, size, font, part, edge, cells: [[text]] };
}

function toRow(band: Band, page: number): PdfLine {
  const all = band.flat();
  const tops = all.map(({ top }) => top);
  const { size = 0, font = '', part = 0 } = all[0] ?? {};
  const left = Math.min(...all.map((line) => line.left));
  const right = Math.max(...all.map((line) => line.right));
  const cells = band.map((cell) => cell.map(({ text }) => text));
  return { page, top: Math.min(...tops), bottom: Math.max(...tops), left, right, size, font, part, edge: right, cells };
}

/** Names in two columns, or text in two columns; a table's row has a cell of fewer lines, or cells of broken sentences. */
function isColumns(band: Band, edges: readonly number[]): boolean {
  const shortest = Math.min(...band.map((cell) => cell.length));
  if (shortest >= linesOfText) return true;
  return shortest >= linesOfColumn && band.every((cell, index) => isList(cell, edges[index] ?? 0));
}

/** True where most lines end before the next line's first word would not have fitted. */
function isList(cell: Cell, edge: number): boolean {
  const meant = cell.slice(1).filter((line, index) => {
    const before = cell[index];
    return before !== undefined && roomBehind(before, line.text, edge) === 'room';
  });
  return meant.length * 2 > cell.length - 1;
}
