import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

import type { Document } from '../../src/documents/document';
import type { ReadingLimits, ReadingResult, ReadingTask } from '../../src/documents/read-in-worker';
import { root } from '../source';
import { compiled } from './compiled';

type ReadDocument = (path: string) => Promise<Document>;
type ReadInWorker = (task: ReadingTask, limits?: ReadingLimits) => Promise<ReadingResult>;

const { readDocument } = compiled('documents/read-document') as { readDocument: ReadDocument };
const { readInWorker } = compiled('documents/read-in-worker') as { readInWorker: ReadInWorker };

const folder = mkdtempSync(join(tmpdir(), 'kkr-bot-bad-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const slug = 'kkr-sjaelland-2024-09-10-dagsorden';
const fixture = (ending: string): string => join(root, 'test', 'fixtures', 'formats', slug, slug + ending);
const pdf = readFileSync(fixture('.pdf'));
const docx = readFileSync(fixture('.docx'));

function write(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function codeOf(path: string): Promise<unknown> {
  return readDocument(path).then(
    (document) => document.mediaType,
    (fault: unknown) => (fault as { code: unknown }).code,
  );
}

/** A PDF of the given objects, each written as "1 0 obj … endobj", with a right table of their places. */
function makePdf(objects: readonly string[], trailer = ''): Buffer {
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + table + end, 'latin1');
}

const pageOf = (content: string): string[] => [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
  content,
];
const emptyPage = pageOf('<< /Length 0 >>\nstream\n\nendstream');
const password = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00><00>] `;

/** A ZIP archive with one part, whose directory may say anything of its size. */
function makeZip(name: string, content: Uint8Array, statedSize = content.length): Buffer {
  const stored = deflateRawSync(content);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(stored.length, 14);
  fields.writeUInt32LE(statedSize, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), stored]);
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), fields, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}

test.each([
  ['cut off', 'afbrudt.pdf', pdf.subarray(0, 3000), 'damaged'],
  ['of noise behind a right beginning', 'støj.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), docx]), 'damaged'],
  ['with a password', 'låst.pdf', makePdf(emptyPage, password), 'encrypted'],
  ['of pictures without text', 'scannet.pdf', makePdf(emptyPage), 'scanned'],
  [
    'whose pages contain themselves',
    'ring.pdf',
    makePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 9 >>']),
    'damaged',
  ],
  ['that is empty', 'tom.pdf', '', 'empty'],
])(
  'a PDF %s is reported',
  async (_name, name, bytes, code) => {
    expect(await codeOf(write(name, bytes))).toBe(code);
  },
  30_000,
);

test.each([
  ['cut off', 'afbrudt.docx', docx.subarray(0, 5000), 'damaged'],
  ['that is some other archive', 'andet.docx', makeZip('index.xml', Buffer.from('<a/>')), 'unknownFormat'],
  ['without right XML', 'xml.docx', makeZip('word/document.xml', Buffer.from('<w:document><w:body>')), 'damaged'],
  ['that unpacks to 200 MB', 'bombe.docx', makeZip('word/document.xml', Buffer.alloc(2e8)), 'unpacksTooLarge'],
  [
    'that unpacks to 200 MB and says 100 bytes',
    'løgn.docx',
    makeZip('word/document.xml', Buffer.alloc(2e8), 100),
    'unpacksTooLarge',
  ],
  ["in Word's old container", 'gammel.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'oldWord'],
])(
  'a Word document %s is reported',
  async (_name, name, bytes, code) => {
    expect(await codeOf(write(name, bytes))).toBe(code);
  },
  30_000,
);

test.each([
  ['a PDF named .txt', 'papir.txt', pdf, 'application/pdf'],
  [
    'a Word document named .pdf',
    'papir.pdf',
    docx,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  ['a web page named .docx', 'side.docx', '<!doctype html><p>Tekst</p>', 'text/html'],
  ['a PDF without an ending', 'papir', pdf, 'application/pdf'],
])(
  '%s is read as what it is',
  async (_name, name, bytes, mediaType) => {
    expect(await codeOf(write(name, bytes))).toBe(mediaType);
  },
  30_000,
);

test('a PDF of 200 MB is refused before it is read', async () => {
  const path = write('stor.pdf', '%PDF-1.7\n');
  truncateSync(path, 200 * 1024 * 1024);
  expect(await codeOf(path)).toBe('tooLarge');
});

describe('limits', () => {
  const limits: ReadingLimits = { milliseconds: 30_000, heapMegabytes: 256, addedMegabytes: 800 };

  test('a file that takes too long is given up', async () => {
    const path = write('dyb.html', '<div>'.repeat(1_000_000));
    expect(await readInWorker({ path, format: 'html' }, { ...limits, milliseconds: 500 })).toEqual({
      fault: 'tooSlow',
    });
  }, 30_000);

  test('a file that fills the memory is given up', async () => {
    const path = write('bred.html', '<p>x</p>'.repeat(2_000_000));
    const small = { ...limits, heapMegabytes: 64 };
    expect(await readInWorker({ path, format: 'html' }, small)).toEqual({ fault: 'tooMuchMemory' });
  }, 60_000);

  test('one bad file costs the others nothing, before it, behind it and beside it', async () => {
    const bad = write('dyb2.html', '<div>'.repeat(1_000_000));
    const short = { ...limits, milliseconds: 500 };
    const good = { path: fixture('.html'), format: 'html' } as const;
    const results = [await readInWorker(good)];
    const both = await Promise.all([readInWorker({ path: bad, format: 'html' }, short), readInWorker(good)]);
    results.push(both[1], await readInWorker(good));
    expect(both[0]).toEqual({ fault: 'tooSlow' });
    expect(results.map((result) => 'blocks' in result)).toEqual([true, true, true]);
  }, 60_000);

  test('a file that is gone when its turn comes is a fault', async () => {
    expect(await readInWorker({ path: join(folder, 'væk.pdf'), format: 'pdf' }, limits)).toEqual({ fault: 'crashed' });
  });
});
