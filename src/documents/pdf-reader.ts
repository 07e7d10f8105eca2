import type { Block } from './document';
import { FormatFault } from './document-fault';
import { linesToBlocks } from './pdf-blocks';
import { readLines } from './pdf-lines';
import { readPdfPages } from './pdf-text';

/** Fewer letters on a page than this, on average, are stamps and page numbers on pictures of pages. */
const lettersOfPage = 12;

/** Blocks of a PDF, each with its page. Throws a {@link FormatFault} for scanned, encrypted and damaged files. */
export async function readPdf(bytes: Uint8Array): Promise<Block[]> {
  const pages = await readPdfPages(bytes);
  const blocks = linesToBlocks(readLines(pages));
  const letters = blocks.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  if (letters < lettersOfPage * pages.length) throw new FormatFault('scanned');
  return blocks;
}
