import { FormatFault } from './document-fault';

/** A run of text as a PDF draws it. Lengths are in points; `top` grows downwards from the upper edge of the page. */
export interface TextRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Baseline. */
  readonly top: number;
  readonly size: number;
  /** Name of the font within the document: it tells fonts apart, not what they are. */
  readonly font: string;
  /** Number of the part of the page's structure that it belongs to; 0 where the PDF has none. */
  readonly part: number;
}

export interface PdfPage {
  readonly height: number;
  readonly runs: readonly TextRun[];
}

/** Six numbers that place text on the page: PDF 32000-1, 8.3.3. */
type Matrix = readonly [number, number, number, number, number, number];

/** 2,000 pages: ten times the longest paper known. */
const pageLimit = 2000;

/** Nothing is drawn, run or fetched; the warnings of PDF.js are for its own developers. */
const quiet = { verbosity: 0, isEvalSupported: false, useSystemFonts: false, disableFontFace: true, enableXfa: false };

/** The end of a PDF says where its table of contents stands; programs that send PDFs on may add a little behind it. */
const tailLength = 8192;

/** The pages of a PDF with their text, in the order in which it is drawn. Throws a {@link FormatFault}. */
export async function readPdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
  // PDF.js would read what is left of half a file, and half a paper must not pass for a whole one.
  if (!Buffer.from(bytes.subarray(-tailLength)).includes('startxref')) throw new FormatFault('damaged');
  // Loaded when the first PDF is read: it takes a third of a second.
  const { getDocumentProxy } = await import('unpdf');
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), quiet);
    if (document.numPages > pageLimit) throw new FormatFault('unpacksTooLarge');
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      const { transform, height } = page.getViewport({ scale: 1 });
      pages.push({ height, runs: toRuns(items, toMatrix(transform)) });
      page.cleanup();
    }
    return pages;
  } catch (error) {
    throw toFault(error);
  }
}

interface MarkItem {
  readonly type: string;
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly fontName: string;
}

function toRuns(items: readonly (TextItem | MarkItem)[], place: Matrix): TextRun[] {
  const runs: TextRun[] = [];
  const open: number[] = [];
  for (const [index, item] of items.entries()) {
    if ('str' in item) runs.push(...toRun(item, place, open.at(-1) ?? 0));
    else if (item.type.startsWith('begin')) open.push(index + 1);
    else open.pop();
  }
  return runs;
}

/** Text that runs across or upside down is a stamp or a margin, no part of the paper. */
function toRun(item: TextItem, place: Matrix, part: number): TextRun[] {
  if (item.str.trim() === '') return [];
  const [a, b, , d, left, top] = multiply(place, toMatrix(item.transform));
  if (Math.abs(b) > 0.1 * Math.abs(a) || a <= 0) return [];
  return [{ text: item.str, left, right: left + item.width, top, size: Math.abs(d), font: item.fontName, part }];
}

function toMatrix(values: readonly unknown[]): Matrix {
  const number = (index: number): number => Number(values[index]) || 0;
  return [number(0), number(1), number(2), number(3), number(4), number(5)];
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

/** PDF.js tells its faults apart by name; all but the password mean that the file is not as it should be. */
function toFault(error: unknown): FormatFault {
  if (error instanceof FormatFault) return error;
  const name = error instanceof Error ? error.name : '';
  return new FormatFault(name === 'PasswordException' ? 'encrypted' : 'damaged');
}
