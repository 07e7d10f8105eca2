import { createHash } from 'node:crypto';
import type { Abbreviation } from '../danish/abbreviations';
import type { Register } from '../meetings/register';
import { assembleIndex, itemsOf, type IndexParts } from './build-index';
import type { Index } from './built-index';
import { fingerprintRegister } from './fingerprint';
import type { WordTable } from './word-table';

/** Raise it when the words, their keys, the fields or this layout change: older files are then built anew. */
export const indexVersion = 2;

/** Tells a stored index from any other file. */
const magic = 'KKRINDEX';

/** Magic, then the length of the header as 32 bits. */
const headStart = magic.length + 4;

/** Columns in the order in which they are stored; all but the fields, which are bytes, hold 32 bits. */
const columns = ['starts', 'texts', 'item', 'length', 'passage', 'firstText', 'field'] as const;

type Columns = Record<(typeof columns)[number], Uint32Array | Int32Array | Uint8Array>;

interface Header {
  readonly version: number;
  /** Of the register that the index was made of. */
  readonly fingerprint: string;
  /** Of all bytes after the header. */
  readonly checksum: string;
  /** Bytes of each column, and of the words behind them. */
  readonly lengths: readonly number[];
}

interface Words extends WordTable {
  readonly words: readonly string[];
  readonly abbreviations: readonly Abbreviation[];
}

/** The bytes of an index, with its version and the fingerprint of what it was made of. */
export function storeIndex({ read, table }: IndexParts, fingerprint: string): Uint8Array {
  const { postings, abbreviations } = read;
  const stored: Columns = { ...read, starts: postings.starts, texts: postings.texts };
  const words: Words = { words: postings.words, abbreviations, ...table };
  const pieces = [...columns.map((name) => bytesOf(stored[name])), Buffer.from(JSON.stringify(words))];
  const header: Header = {
    version: indexVersion,
    fingerprint,
    checksum: checksumOf(pieces),
    lengths: pieces.map((piece) => piece.length),
  };
  const head = Buffer.from(JSON.stringify(header));
  const start = Buffer.alloc(headStart);
  start.write(magic);
  start.writeUInt32LE(head.length, magic.length);
  return Buffer.concat([start, head, ...pieces]);
}

/**
 * The index that was stored for this very register. Null for anything else, which has to be built anew: another file, an
 * older version, other documents, damaged bytes.
 */
export function loadIndex(bytes: Uint8Array, register: Register): Index | null {
  const parts = loadParts(bytes, fingerprintRegister(register));
  return parts && parts.read.firstText.length === itemsOf(register).length + 1 ? assembleIndex(parts, register) : null;
}

function loadParts(bytes: Uint8Array, fingerprint: string): IndexParts | null {
  const header = readHeader(bytes);
  if (!header || header.version !== indexVersion || header.fingerprint !== fingerprint) return null;
  const pieces = cut(bytes, header);
  if (!pieces || checksumOf(pieces) !== header.checksum) return null;
  const [starts, texts, item, length, passage, firstText, field, json] = pieces;
  if (!starts || !texts || !item || !length || !passage || !firstText || !field || !json) return null;
  // The checksum holds, so these are the bytes that were written by this version.
  const { words, abbreviations, terms, parts } = JSON.parse(Buffer.from(json).toString()) as Words;
  return {
    read: {
      postings: { words, starts: numbers(starts), texts: numbers(texts) },
      item: numbers(item),
      length: numbers(length),
      passage: new Int32Array(aligned(passage)),
      firstText: numbers(firstText),
      field: new Uint8Array(aligned(field)),
      abbreviations,
    },
    table: { terms, parts },
  };
}

function readHeader(bytes: Uint8Array): Header | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < headStart || view.toString('latin1', 0, magic.length) !== magic) return null;
  try {
    const header: unknown = JSON.parse(view.toString('utf8', headStart, headStart + view.readUInt32LE(magic.length)));
    return isHeader(header) ? header : null;
  } catch {
    // Damaged in the middle of the header: like any other foreign file.
    return null;
  }
}

function isHeader(header: unknown): header is Header {
  if (typeof header !== 'object' || header === null) return false;
  const { version, fingerprint, checksum, lengths } = header as Partial<Header>;
  const isSize = (size: unknown): boolean => Number.isSafeInteger(size) && Number(size) >= 0;
  return (
    isSize(version) &&
    typeof fingerprint === 'string' &&
    typeof checksum === 'string' &&
    Array.isArray(lengths) &&
    lengths.length === columns.length + 1 &&
    lengths.every(isSize)
  );
}

/** The pieces behind the header; null where the file is longer or shorter than the header says. */
function cut(bytes: Uint8Array, { lengths }: Header): Uint8Array[] | null {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let at = bytes.length - total;
  if (at < headStart) return null;
  return lengths.map((length) => bytes.subarray(at, (at += length)));
}

function bytesOf(column: Columns[keyof Columns]): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}

/** A copy that begins at a whole number of words, as columns of 32 bits must. */
function aligned(piece: Uint8Array): ArrayBuffer {
  return new Uint8Array(piece).buffer;
}

function numbers(piece: Uint8Array): Uint32Array {
  return new Uint32Array(aligned(piece));
}

function checksumOf(pieces: readonly Uint8Array[]): string {
  const hash = createHash('sha1');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}
