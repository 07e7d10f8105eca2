import { withoutAnnexMark } from './annex-mark';
import type { Block } from './document';
import { bullet, opening } from './list-mark';
import { markColumns } from './table-columns';

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
