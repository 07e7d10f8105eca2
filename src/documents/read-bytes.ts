import { decodeText } from './decode-text';
import type { Block } from './document';
import { FormatFault } from './document-fault';
import { readDocx } from './docx-reader';
import type { FormatName } from './formats';
import { readHtml } from './html-reader';
import { readPdf } from './pdf-reader';
import { readTextBlocks } from './text-reader';

/** One reader for each format: the blocks of a file's bytes, or null where they are no text at all. */
const readers = {
  pdf: readPdf,
  docx: readDocx,
  html: readHtml,
  markdown: readText,
  text: readText,
} satisfies Record<FormatName, (bytes: Uint8Array) => Block[] | null | Promise<Block[] | null>>;

/** Blocks of the bytes of a file. Throws a {@link FormatFault} that says why there are none. */
export async function readBytes(format: FormatName, bytes: Uint8Array): Promise<Block[]> {
  const blocks = await readers[format](bytes);
  if (!blocks) throw new FormatFault('binary');
  if (blocks.length === 0) throw new FormatFault('empty');
  return blocks;
}

function readText(bytes: Uint8Array): Block[] | null {
  const text = decodeText(bytes);
  return text === null ? null : readTextBlocks(text);
}
