import type { Block } from './document';
import { finishBlocks } from './finish-blocks';
import { OpenTable, type Piece } from './html-table';
import { walkHtml, type HtmlNode, type HtmlVisitor } from './html-tree';
import { tidyText } from './tidy-text';

/** Elements that begin and end a paragraph. All others stand inside one. */
const breaking = new Set(
  ['p', 'div', 'section', 'article', 'main', 'header', 'aside', 'address', 'figure', 'figcaption', 'details'].concat([
    'summary',
    'blockquote',
    'pre',
    'hr',
    'dl',
    'dt',
    'dd',
    'fieldset',
    'legend',
    'form',
    'body',
    'caption',
  ]),
);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const bold = new Set(['b', 'strong']);

interface OpenList {
  readonly style: string;
  next: number;
}

/** Blocks of a page, or of a part of one. */
export function htmlBlocks(root: HtmlNode): Block[] {
  const reader = new PieceReader();
  walkHtml(root, reader);
  return finishBlocks(reader.finish().map((piece, index) => ({ ...piece, page: null, line: index + 1 })));
}

/** Gathers words into pieces while a page is walked over. */
class PieceReader implements HtmlVisitor {
  private readonly pieces: Piece[] = [];
  /** Where finished pieces go: the page, or the innermost open cell. */
  private readonly targets: Piece[][] = [this.pieces];
  private readonly tables: OpenTable[] = [];
  private readonly lists: OpenList[] = [];
  private words = '';
  private boldWords = 0;
  private boldDepth = 0;
  private kind: Piece['kind'] = 'line';
  private mark = '';
  private gap = true;

  finish(): Piece[] {
    this.endPiece();
    return this.pieces;
  }

  text(text: string): void {
    this.words += text;
    if (this.boldDepth > 0) this.boldWords += letters(text);
  }

  enter(name: string, element: HtmlNode): void {
    if (bold.has(name)) this.boldDepth += 1;
    else if (name === 'br') this.breakLine();
    else if (headings.has(name)) this.startPiece('heading', true);
    else if (breaking.has(name)) this.startParagraph();
    else if (name === 'ul' || name === 'ol') this.startList(name, element);
    else if (name === 'li') this.startListItem();
    else this.enterTable(name, element);
  }

  leave(name: string): void {
    if (bold.has(name)) this.boldDepth = Math.max(0, this.boldDepth - 1);
    else if (headings.has(name) || breaking.has(name)) this.startParagraph();
    else if (name === 'li') this.endPiece();
    else if (name === 'ul' || name === 'ol') this.endList();
    else this.leaveTable(name);
  }

  private enterTable(name: string, element: HtmlNode): void {
    if (name === 'table') {
      this.startParagraph();
      this.tables.push(new OpenTable());
    } else if (name === 'tr') this.tables.at(-1)?.startRow();
    else if (name === 'td' || name === 'th') this.startCell(element);
  }

  private leaveTable(name: string): void {
    if (name === 'td' || name === 'th') this.endCell();
    else if (name === 'tr') this.target().push(...(this.tables.at(-1)?.endRow() ?? []));
    else if (name === 'table') {
      this.tables.pop();
      this.gap = true;
    }
  }

  private startCell(element: HtmlNode): void {
    this.endPiece();
    const table = this.tables.at(-1);
    if (table) this.targets.push(table.startCell(spanOf(element, 'colspan'), spanOf(element, 'rowspan')));
  }

  private endCell(): void {
    this.endPiece();
    if (this.tables.length > 0 && this.targets.length > 1) this.targets.pop();
  }

  private startList(name: string, element: HtmlNode): void {
    const nested = this.lists.length > 0;
    this.startPiece('line', !nested);
    const style = name === 'ul' ? '-' : (element.getAttribute?.('type') ?? '1');
    this.lists.push({ style, next: Number(element.getAttribute?.('start') ?? 1) || 1 });
  }

  private endList(): void {
    this.lists.pop();
    this.startPiece('line', this.lists.length === 0);
  }

  private startListItem(): void {
    const list = this.lists.at(-1) ?? { style: '-', next: 1 };
    const first = this.words.trim() === '' && this.gap;
    this.startPiece('listItem', first);
    this.mark = listMark(list);
    list.next += 1;
  }

  /** Inside a list or a cell paragraphs stand as close as lines. */
  private startParagraph(): void {
    const { kind, mark } = this;
    const unused = this.words.trim() === '' && mark !== '';
    this.startPiece('line', this.gap || this.lists.length === 0);
    if (unused) [this.kind, this.mark] = [kind, mark];
  }

  private breakLine(): void {
    const empty = tidyText(this.words) === '';
    this.endPiece();
    if (empty) this.gap = true;
  }

  private startPiece(kind: Piece['kind'], gap: boolean): void {
    this.endPiece();
    this.kind = kind;
    this.gap = gap;
  }

  private endPiece(): void {
    const text = tidyText(this.words);
    const isBold = text !== '' && this.boldWords === letters(this.words);
    [this.words, this.boldWords] = ['', 0];
    if (text === '') return;
    const kind = this.kind === 'line' && isBold ? 'heading' : this.kind;
    this.target().push({ kind, text: this.mark + text, gap: this.gap });
    [this.kind, this.mark, this.gap] = ['line', '', false];
  }

  private target(): Piece[] {
    return this.targets.at(-1) ?? this.pieces;
  }
}

function letters(text: string): number {
  return text.match(/\S/gu)?.length ?? 0;
}

function spanOf(element: HtmlNode, name: string): number {
  return Math.max(1, Math.trunc(Number(element.getAttribute?.(name) ?? 1)) || 1);
}

/** "- ", "3. " or "c) ". Lists beyond z count in figures. */
function listMark({ style, next }: OpenList): string {
  if (style === '-') return '- ';
  return /^a$/iu.test(style) && next <= 26 ? `${String.fromCharCode(96 + next)}) ` : `${next}. `;
}
