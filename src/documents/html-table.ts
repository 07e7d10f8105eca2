/** One paragraph, heading, list item or row as it comes out of a page. */
export interface Piece {
  readonly kind: 'line' | 'heading' | 'listItem' | 'row';
  readonly text: string;
  readonly gap: boolean;
}

/** More paragraphs than this in one cell, and the table lays out a page; the cells of data hold one or two. */
const paragraphsOfData = 3;

/** A colspan or rowspan beyond this is a slip or an attack. */
const spanLimit = 50;

/** A table that is being read, cell by cell. */
export class OpenTable {
  private cells: Piece[][] = [];
  private rows = 0;
  /** For each column, how many further rows a cell above reaches down into. */
  private readonly reaching: number[] = [];

  startRow(): void {
    this.cells = [];
  }

  /** Opens a cell and returns the list that its pieces go to. */
  startCell(columns: number, rows: number): Piece[] {
    while ((this.reaching[this.cells.length] ?? 0) > 0) this.passColumn();
    const pieces: Piece[] = [];
    const at = this.cells.length;
    this.cells.push(pieces);
    for (let more = 1; more < Math.min(columns, spanLimit); more += 1) this.cells.push([]);
    for (let column = at; column < this.cells.length; column += 1)
      this.reaching[column] = Math.min(rows, spanLimit) - 1;
    return pieces;
  }

  /** The finished row: one row of data, or the paragraphs of a table that only lays out the page. */
  endRow(): Piece[] {
    const cells = this.cells;
    this.cells = [];
    if (cells.every((pieces) => pieces.length === 0)) return [];
    if (cells.length === 1 || cells.some(laysOut)) return cells.flat();
    const text = cells.map((pieces) => pieces.map((piece) => piece.text).join(' ')).join('\t');
    this.rows += 1;
    return [{ kind: 'row', text: text.replace(/\t+$/u, ''), gap: this.rows === 1 }];
  }

  private passColumn(): void {
    const column = this.cells.length;
    this.reaching[column] = (this.reaching[column] ?? 1) - 1;
    this.cells.push([]);
  }
}

function laysOut(pieces: readonly Piece[]): boolean {
  return pieces.length > paragraphsOfData || pieces.some(({ kind }) => kind === 'row' || kind === 'heading');
}
