/** One line, list item, table row or heading of a document, in reading order. */
export interface Block {
  readonly kind: 'line' | 'heading' | 'listItem' | 'row';
  /** Text without markup; the cells of a row are parted by tabs. */
  readonly text: string;
  /** 1-based page, or null where the format or the paper has none. */
  readonly page: number | null;
  /** 1-based line of the source (or ordinal of the paragraph). */
  readonly line: number;
  /** True where the source shows space above: a new paragraph begins. */
  readonly gap: boolean;
  /** Cells of the table's first row, for a `row` that is not that row. */
  readonly columns?: readonly string[];
}

/** A paper as read: its words in order, page furniture removed and broken words rejoined. */
export interface Document {
  /** File name without folder. */
  readonly file: string;
  readonly mediaType: string;
  readonly blocks: readonly Block[];
}
