import type { Block } from '../documents/document';
import type { ItemStart } from './find-items';
import { recogniseItem } from './item-headings';
import { recogniseSection } from './section-headings';

/** Two titles make an agenda; one numbered line may be anything. */
const fewest = 2;

/**
 * The points of an agenda that is nothing but a numbered list of titles. Only for papers in which no item shows itself
 * otherwise: the list must begin with 1 and go on without a gap in its numbers.
 */
export function listPlainAgenda(blocks: readonly Block[]): ItemStart[] {
  const starts: ItemStart[] = [];
  for (const [at, block] of blocks.entries()) {
    if (recogniseSection(block.text)) break;
    const item = block.kind === 'row' ? null : recogniseItem(block.text);
    if (item && item.title !== '' && Number(item.number) === starts.length + 1)
      starts.push({ ...item, at, bodyAt: at + 1 });
  }
  return starts.length >= fewest ? starts : [];
}
