import { crc32 } from 'node:zlib';

const localMark = 0x04034b50;
const entryMark = 0x02014b50;
const endMark = 0x06054b50;
const version = 20;
/** Bit 11: names are in UTF-8. */
const flags = 0x0800;
/** 1 January 1980, the first day there is in a ZIP: the same parts give the same bytes at any time. */
const firstDay = 0x0021;

/** A ZIP archive of the given parts, not compressed (APPNOTE.TXT 4.3): what is unpacked again at once need not be small. */
export function writeZip(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of parts) {
    const file = Buffer.concat([localHeader(name, bytes), Buffer.from(name), bytes]);
    directory.push(Buffer.concat([directoryEntry(name, bytes, at), Buffer.from(name)]));
    files.push(file);
    at += file.length;
  }
  const entries = Buffer.concat(directory);
  return Buffer.concat([...files, entries, endRecord(parts.size, entries.length, at)]);
}

/** The fields that a file's own header and its entry in the directory share. */
function sharedFields(name: string, bytes: Uint8Array): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(version, 0);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(firstDay, 8);
  fields.writeUInt32LE(crc32(bytes), 10);
  fields.writeUInt32LE(bytes.length, 14);
  fields.writeUInt32LE(bytes.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

function localHeader(name: string, bytes: Uint8Array): Buffer {
  return Buffer.concat([uint32(localMark), sharedFields(name, bytes)]);
}

function directoryEntry(name: string, bytes: Uint8Array, at: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(at, 10);
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(version);
  return Buffer.concat([uint32(entryMark), madeBy, sharedFields(name, bytes), rest]);
}

function endRecord(count: number, length: number, at: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(endMark, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(length, 12);
  record.writeUInt32LE(at, 16);
  return record;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
