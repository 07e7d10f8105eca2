import { opensItem } from './list-mark';
import type { PdfLine } from './pdf-lines';
import type { Looks } from './pdf-looks';
import { roomBehind } from './text-width';

/** In units of the type's size: how far in the items of a list stand. */
const indent = { least: 0.8, most: 8 };

/** "godkender planen, og": the next item follows. Refuses "godkender planen". */
const nextFollows = /(?:;|[,;]?\s(?:og|samt|eller))$/u;

type Place = 'outside' | 'marked' | 'unmarked';

/**
 * Gives list items a mark whose own is a drawing: lines that stand further in than the text, below an introduction or
 * with space above. Lines of an address stand further in too, without either.
 */
export function markListItems(lines: readonly PdfLine[], looks: Looks, gaps: readonly boolean[]): PdfLine[] {
  let place: Place = 'outside';
  return lines.map((line, index) => {
    const before = lines[index - 1];
    const next = placeOf(line, before, place, looks, gaps[index] ?? false);
    const opens = next === 'unmarked' && !(place === 'unmarked' && before && isSameItem(before, line, gaps[index]));
    place = next;
    return opens ? { ...line, cells: [[`- ${textOf(line)}`]] } : line;
  });
}

function placeOf(line: PdfLine, before: PdfLine | undefined, place: Place, looks: Looks, gap: boolean): Place {
  const text = textOf(line);
  if (line.cells.length > 1 || line.font !== looks.font) return 'outside';
  if (opensItem.test(text)) return 'marked';
  const inwards = (line.left - (looks.lefts.get(line.page) ?? line.left)) / line.size;
  if (inwards < indent.least || inwards > indent.most) return 'outside';
  if (place === 'marked' && !gap) return 'marked';
  const introduced = gap || /:$/u.test(before ? textOf(before) : '');
  const goesOn = place === 'unmarked' && before !== undefined && Math.abs(before.left - line.left) < line.size;
  return introduced || goesOn ? 'unmarked' : 'outside';
}

/** Whether a line without a mark of its own goes on with the item above. */
function isSameItem(before: PdfLine, line: PdfLine, gap: boolean | undefined): boolean {
  const [above, text] = [textOf(before), textOf(line)];
  if (gap === true || Math.abs(before.left - line.left) > 0.3 * line.size) return false;
  if (/^\p{Lu}/u.test(text) || nextFollows.test(above)) return before.part === line.part && before.part !== 0;
  if (before.part !== line.part) return false;
  return roomBehind({ ...before, text: above }, text, before.edge) !== 'room';
}

function textOf(line: PdfLine): string {
  return line.cells[0]?.join(' ') ?? '';
}
