import type { Block } from './document';

/** Gives the rows of a table the cells of its heading rows, where it has them. */
export function markColumns(blocks: readonly Block[]): Block[] {
  let columns: string[] | null = null;
  let inHead = false;
  return blocks.map((block, index) => {
    if (block.kind !== 'row') return block;
    const cells = block.text.split('\t');
    if (blocks[index - 1]?.kind !== 'row') {
      inHead = isHeadingRow(cells);
      columns = inHead ? cells : null;
      return block;
    }
    // A heading of two rows leaves the first cell of the second empty: "⇥ Antal 2023 ⇥ Antal 2024".
    inHead = inHead && cells[0] === '' && isHeadingRow(cells);
    if (inHead && columns) columns = stackHeadings(columns, cells);
    return columns && !inHead ? { ...block, columns } : block;
  });
}

/** "Periode ⇥ Indhold" is a heading row. "Greve ⇥ 3" is not: a figure stands beside the first cell. */
function isHeadingRow(cells: readonly string[]): boolean {
  return !cells.slice(1).some((cell) => /^[\d.,%\s-]+$/u.test(cell) && !/^(?:19|20)\d\d$/u.test(cell));
}

/** A heading over several columns stands in the first of them: it goes on until the next one. */
function stackHeadings(upper: readonly string[], lower: readonly string[]): string[] {
  let over = '';
  return lower.map((cell, index) => {
    over = upper[index] === '' ? over : (upper[index] ?? over);
    return `${over} ${cell}`.trim();
  });
}
