import type { Block } from '../documents/document';
import { recogniseItem } from './item-headings';

/** One line of a table of contents. */
export interface ContentsLine {
  readonly number: string | null;
  readonly title: string;
  readonly page: number;
}

/** "2.3. Botilbud ⇥ 8", "Siden sidst..... ⇥ 17", "Bilag 1: Notat ..... 15". Refuses "Greve ⇥ 3" (no dots, no number). */
const contentsLine = /^(.*?\S)(?:\s*\.{4,}\s*\t?\s*|\t+)(\d{1,4})$/u;

/** Table of contents of a document: its lines, and the indexes of the blocks that hold them. */
export interface Contents {
  readonly lines: readonly ContentsLine[];
  readonly blocks: ReadonlySet<number>;
}

/**
 * Finds the table of contents. A line counts when it ends in a page and either has dot leaders or begins like an item;
 * single such lines in running tables do not: three must stand within a short distance.
 */
export function readContents(blocks: readonly Block[]): Contents {
  const found: { index: number; line: ContentsLine }[] = [];
  for (const [index, block] of blocks.entries()) {
    const line = recogniseContentsLine(block.text);
    if (line) found.push({ index, line });
    // A table of contents ends before the text begins: nothing after a long stretch of other blocks belongs to it.
    else if (found.length >= 3 && index - (found.at(-1)?.index ?? 0) > 12) break;
  }
  if (found.length < 3) return { lines: [], blocks: new Set() };
  return { lines: found.map(({ line }) => line), blocks: new Set(found.map(({ index }) => index)) };
}

function recogniseContentsLine(text: string): ContentsLine | null {
  const match = contentsLine.exec(text);
  if (!match) return null;
  const label = (match[1] ?? '')
    .replaceAll('\t', ' ')
    .replace(/\s*\.{3,}$/u, '')
    .trim();
  const item = recogniseItem(label);
  if (!item && !/\.{4,}/u.test(text)) return null;
  return { number: item?.number ?? null, title: item?.title ?? label, page: Number(match[2]) };
}
