import { open, readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';

import type { Block, Document } from './document';
import { DocumentFault, FormatFault } from './document-fault';
import { formats, headLength, recogniseFormat, type FormatName } from './formats';
import { readBytes } from './read-bytes';
import { readInWorker } from './read-in-worker';

/** 64 MB: twenty times the largest paper known (180 pages with pictures), and still read in seconds. */
const sizeLimit = 64 * 1024 * 1024;

/** Text up to 2 MB (2,000 pages) is read faster than a thread starts. */
const quickLimit = 2 * 1024 * 1024;
const quickFormats: readonly FormatName[] = ['text', 'markdown'];

/**
 * Reads one file, as what it is rather than what its name says. Throws a {@link DocumentFault} with one sentence for
 * people when the file is missing, empty, too large, of no known format, or cannot be read.
 */
export async function readDocument(path: string): Promise<Document> {
  const file = basename(path);
  const size = await sizeOf(path, file);
  if (size === 0) throw new DocumentFault('empty', file);
  const format = recogniseFormat(await readHead(path, file), extname(path));
  if (format === null) throw new DocumentFault('unknownFormat', file);
  if (format === 'oldWord') throw new DocumentFault(format, file);
  if (size > sizeLimit) throw new DocumentFault('tooLarge', file);
  const blocks = await readBlocks(path, format, size, file);
  return { file, mediaType: formats[format].mediaType, blocks };
}

async function readBlocks(path: string, format: FormatName, size: number, file: string): Promise<Block[]> {
  if (size > quickLimit || !quickFormats.includes(format)) {
    const result = await readInWorker({ path, format });
    if ('fault' in result) throw new DocumentFault(result.fault, file);
    return result.blocks;
  }
  try {
    return await readBytes(format, await readFile(path));
  } catch (error) {
    throw error instanceof FormatFault ? new DocumentFault(error.code, file) : error;
  }
}

async function sizeOf(path: string, file: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new DocumentFault('missing', file);
  if (found.isDirectory()) throw new DocumentFault('folder', file);
  return found.size;
}

async function readHead(path: string, file: string): Promise<Uint8Array> {
  try {
    const handle = await open(path);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headLength));
    await handle.close();
    return buffer.subarray(0, bytesRead);
  } catch {
    throw new DocumentFault('missing', file);
  }
}
