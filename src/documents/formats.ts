/** A format that is read, with what tells a file of it. */
export interface Format {
  readonly mediaType: string;
  readonly endings: readonly string[];
  /** Bytes that only files of this format begin with: they count more than the ending. */
  readonly signature: RegExp | null;
}

/** The formats, by the name that the rest of the program calls them by. Signatures are matched against Latin-1. */
export const formats = {
  pdf: { mediaType: 'application/pdf', endings: ['.pdf'], signature: /^[\s\S]{0,1000}%PDF-\d/u },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['.docx', '.docm'],
    signature: /^PK\p{Cc}{2}/u,
  },
  html: {
    mediaType: 'text/html',
    endings: ['.html', '.htm', '.xhtml'],
    signature: /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html)\b/iu,
  },
  markdown: { mediaType: 'text/markdown', endings: ['.md', '.markdown'], signature: null },
  text: { mediaType: 'text/plain', endings: ['.txt', '.text'], signature: null },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];

/** Bytes at a file's beginning that tell its format. */
export const headLength = 2048;

/** Word 97–2003, Word documents with a password (both in one kind of container), and RTF. */
const oldWord = /^(?:\u{d0}\u{cf}\p{Cc}\u{e0}|\{\\rtf)/u;

/** The format of a file by its first bytes and, where they tell nothing, by the ending of its name; null for no known one. */
export function recogniseFormat(head: Uint8Array, ending: string): FormatName | 'oldWord' | null {
  const start = Buffer.from(head.subarray(0, headLength)).toString('latin1');
  const told = formatNames.find((name) => formats[name].signature?.test(start));
  if (told) return told;
  if (oldWord.test(start)) return 'oldWord';
  return (
    formatNames.find((name) => (formats[name].endings as readonly string[]).includes(ending.toLowerCase())) ?? null
  );
}
