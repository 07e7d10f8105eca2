import { inflateRawSync } from 'node:zlib';

import { FormatFault } from './document-fault';

/** A file inside a ZIP archive, as its directory describes it. */
export interface ZipPart {
  readonly name: string;
  readonly stored: Uint8Array;
  readonly compressed: boolean;
}

/** "End of central directory", and its length without the comment behind it. */
const endMark = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;

const entryMark = 0x02014b50;
const entryLength = 46;
const localMark = 0x04034b50;
const localLength = 30;

/** A Word document has some twenty parts, and one more for each picture. */
const partLimit = 10_000;

/**
 * The parts that a ZIP archive lists (APPNOTE.TXT 4.3). Throws a {@link FormatFault} where the directory is missing or
 * points outside the archive.
 */
export function listZipParts(bytes: Uint8Array): ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEnd(view);
    const parts: ZipPart[] = [];
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== entryMark || parts.length > partLimit) throw new FormatFault('damaged');
      parts.push(readEntry(bytes, view, at));
      at += entryLength + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return parts;
  } catch (error) {
    throw error instanceof RangeError ? new FormatFault('damaged') : error;
  }
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) if (view.getUint32(at, true) === endMark) return at;
  throw new FormatFault('damaged');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipPart {
  const nameLength = view.getUint16(at + 28, true);
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== localMark) throw new FormatFault('damaged');
  const start = local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return {
    name: Buffer.from(bytes.subarray(at + entryLength, at + entryLength + nameLength)).toString('utf8'),
    stored: bytes.subarray(start, start + view.getUint32(at + 20, true)),
    compressed: view.getUint16(at + 10, true) !== 0,
  };
}

/**
 * A part's bytes. The size that an archive states may be a lie: throws a {@link FormatFault} where unpacking comes to more
 * than `limit` bytes.
 */
export function unpackPart(part: ZipPart, limit: number): Uint8Array {
  if (!part.compressed && part.stored.length <= limit) return part.stored;
  try {
    return inflateRawSync(part.stored, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
    throw new FormatFault(code === 'ERR_BUFFER_TOO_LARGE' ? 'unpacksTooLarge' : 'damaged');
  }
}
