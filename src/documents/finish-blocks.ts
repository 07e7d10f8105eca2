import { withoutAnnexMark } from './annex-mark';
import type { Block } from './document';
import { markColumns } from './table-columns';

/** Bullets of every look, also Word's from its own fonts: "• Miljø", "\uf0b7 Miljø", "– Miljø". Refuses "-2026". */
const bullet = /^[-–—•·▪▫◦●○■□‣⁃*\uf0a7\uf0b7\uf0d8\uf0fc]\s+(?=\S)/u;

/** What stands before a tab without being a cell: "2.3.", "a)", "•", "Dato:". Refuses "Greve" and "2. kvartal". */
const opening = /^((?:\d{1,2}(?:\.\d{1,2})*[.)]?|\p{L}[.)]|[-–—•·▪◦●○*\uf0a7\uf0b7]|\p{Lu}[\p{L} ]{1,20}:))\t+/u;

/**
 * Blocks of a format other than text, written as the text reader writes them: list items begin with "- ", a tab behind
 * a number or a label is a space, and the rows of a table know its heading.
 */
export function finishBlocks(blocks: readonly Block[]): Block[] {
  return markColumns(blocks.flatMap(withoutAnnexMark).map(finishBlock));
}

function finishBlock(block: Block): Block {
  if (block.kind === 'row') return block;
  const text = block.text.replace(opening, '$1 ').replace(bullet, '- ');
  if (text.includes('\t')) return { ...block, kind: 'row', text };
  return { ...block, kind: text.startsWith('- ') ? 'listItem' : block.kind, text };
}
