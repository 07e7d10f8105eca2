import { onOneLine, type Fragment } from './pdf-fragments';

/** Lines one below the other in one cell or column. */
export type Cell = readonly Fragment[];

/** What stands side by side: one cell is a line, several are a row of a table or columns of text. */
export type Band = readonly Cell[];

/** In units of the type's size: how much higher than its neighbour a cell may begin that is centred in its row. */
const centred = 0.75;

/** Lines of one cell are at most this far apart; rows of a table have space between them or begin further left. */
const withinCell = 1.6;

/**
 * Puts fragments side by side that belong so, in the order in which they are drawn. Programs draw a table cell by cell
 * and columns one after the other, so text that jumps back up stands beside what came before it.
 */
export function formBands(fragments: readonly Fragment[]): Band[] {
  const bands: Cell[][] = [];
  for (const fragment of fragments) {
    const band = bands.at(-1);
    if (band && (standsRightOf(band, fragment) || takeBack(bands, fragment))) bands.at(-1)?.push([fragment]);
    else if (band && goesOnInCell(band, fragment)) band[band.length - 1] = [...(band.at(-1) ?? []), fragment];
    else bands.push([[fragment]]);
  }
  return bands;
}

/** On the same line as the cell before it, or up at the top of a row that has several cells already. */
function standsRightOf(band: readonly Cell[], fragment: Fragment): boolean {
  const last = band.at(-1)?.at(-1);
  if (!last || fragment.left < rightOf(band.at(-1) ?? [])) return false;
  return onOneLine(last, fragment) || (band.length > 1 && beginsBeside(band.flat(), fragment));
}

function rightOf(cell: Cell): number {
  return Math.max(...cell.map(({ right }) => right));
}

function beginsBeside(lines: readonly Fragment[], fragment: Fragment): boolean {
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.top));
  return fragment.top >= top - centred * fragment.size && fragment.top <= bottom + centred * fragment.size;
}

/** Makes one cell of the lines that a fragment stands beside, if it does: they were drawn first and taken for lines. */
function takeBack(bands: Cell[][], fragment: Fragment): boolean {
  const highest = fragment.top - centred * fragment.size;
  let from = bands.length;
  while (from > 0) {
    const band = bands[from - 1] ?? [];
    const line = band[0]?.[0];
    if (band.length !== 1 || !line || line.top < highest || rightOf(band[0] ?? []) > fragment.left) break;
    from -= 1;
  }
  const lines = bands.slice(from).flat(2);
  const first = lines[0];
  if (!first || !beginsBeside(lines, fragment)) return false;
  // A head or a note in the margin that is drawn last stands higher than all of them.
  if (Math.abs(first.top - fragment.top) > withinCell * fragment.size) return false;
  bands.splice(from, bands.length - from, [lines]);
  return true;
}

function goesOnInCell(band: readonly Cell[], fragment: Fragment): boolean {
  const cell = band.at(-1) ?? [];
  const last = cell.at(-1);
  const before = band.at(-2);
  if (!last || !before) return false;
  const down = (fragment.top - last.top) / fragment.size;
  return down > 0 && down <= withinCell && fragment.left > rightOf(before) && fragment.left < rightOf(cell);
}
