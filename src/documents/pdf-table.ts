import type { Band, Cell } from './pdf-bands';

interface Column {
  left: number;
  right: number;
}

/** Gives the rows of each table the same columns: a cell that is not there becomes an empty one. */
export function alignRows(bands: readonly Band[]): Band[] {
  const aligned: Band[] = [];
  let table: Band[] = [];
  for (const band of bands) {
    if (band.length > 1) table.push(band);
    else {
      aligned.push(...alignTable(table), band);
      table = [];
    }
  }
  return [...aligned, ...alignTable(table)];
}

function alignTable(rows: readonly Band[]): Band[] {
  const widest = rows.reduce<Band>((most, row) => (row.length > most.length ? row : most), []);
  if (rows.every((row) => row.length === widest.length)) return [...rows];
  const columns = widest.map(extentOf);
  // Full rows first: they show how far each column reaches.
  for (const row of rows.filter(({ length }) => length === widest.length)) widen(columns, row);
  return rows.map((row) => placeCells(row, columns) ?? row);
}

function extentOf(cell: Cell): Column {
  return { left: Math.min(...cell.map(({ left }) => left)), right: Math.max(...cell.map(({ right }) => right)) };
}

function widen(columns: Column[], row: Band): void {
  for (const [index, cell] of row.entries()) {
    const column = columns[index];
    const { left, right } = extentOf(cell);
    if (column) columns[index] = { left: Math.min(column.left, left), right: Math.max(column.right, right) };
  }
}

/** The row with one cell for each column, or null where two of its cells would share one. */
function placeCells(row: Band, columns: readonly Column[]): Band | null {
  const placed: Cell[] = columns.map(() => []);
  for (const cell of row) {
    const at = nearest(extentOf(cell), columns);
    if (placed[at]?.length !== 0) return null;
    placed[at] = cell;
  }
  return placed;
}

/** Index of the column that a cell lies over, or lies nearest to. */
function nearest(cell: Column, columns: readonly Column[]): number {
  const distances = columns.map((column) => Math.max(column.left - cell.right, cell.left - column.right));
  return distances.indexOf(Math.min(...distances));
}
