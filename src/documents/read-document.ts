import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';

import { decodeText } from './decode-text';
import type { Block, Document } from './document';
import { DocumentFault } from './document-fault';
import { readTextBlocks } from './text-reader';

interface Reader {
  readonly mediaType: string;
  readonly endings: readonly string[];
  /** Blocks of the file's bytes, or null where they are not of this media type. */
  readonly read: (bytes: Uint8Array) => Block[] | null;
}

/** One reader for each format, found by the ending of the file's name. */
export const readers: readonly Reader[] = [
  { mediaType: 'text/plain', endings: ['.txt', '.text'], read: readText },
  { mediaType: 'text/markdown', endings: ['.md', '.markdown'], read: readText },
];

/** 64 MB: twenty times the largest paper known (180 pages with pictures), and still read in seconds. */
const sizeLimit = 64 * 1024 * 1024;

/** The reader for a file name, or null where no reader knows the ending. */
export function readerFor(path: string): Reader | null {
  const ending = extname(path).toLowerCase();
  return readers.find((reader) => reader.endings.includes(ending)) ?? null;
}

/**
 * Reads one file. Throws a {@link DocumentFault} with one sentence for people when the file is missing, empty, too
 * large, of no known format, or does not hold what its name says.
 */
export async function readDocument(path: string): Promise<Document> {
  const file = basename(path);
  const reader = readerFor(path);
  const size = await sizeOf(path);
  if (size === null) throw new DocumentFault('missing', file);
  if (!reader) throw new DocumentFault('unknownFormat', file);
  if (size > sizeLimit) throw new DocumentFault('tooLarge', file);
  const blocks = reader.read(await readFile(path));
  if (!blocks) throw new DocumentFault('binary', file);
  if (blocks.length === 0) throw new DocumentFault('empty', file);
  return { file, mediaType: reader.mediaType, blocks };
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}

function readText(bytes: Uint8Array): Block[] | null {
  const text = decodeText(bytes);
  return text === null ? null : readTextBlocks(text);
}
