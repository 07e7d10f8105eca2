import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { DocumentFault } from '../../src/documents/document-fault';
import { readDocument } from '../../src/documents/read-document';

const folder = mkdtempSync(join(tmpdir(), 'kkr-bot-documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** Code of the fault that reading ends in, and its sentence. */
async function faultOf(path: string): Promise<{ code: string; message: string }> {
  const fault: unknown = await readDocument(path).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(fault instanceof DocumentFault)) throw new Error(`no fault, but ${String(fault)}`);
  return { code: fault.code, message: fault.message };
}

test('a text file is read under its own name', async () => {
  const document = await readDocument(write('referat.txt', 'KKR Sjælland\n\nDato: 12-03-2025'));
  expect({ ...document, blocks: document.blocks.map((block) => block.text) }).toEqual({
    file: 'referat.txt',
    mediaType: 'text/plain',
    blocks: ['KKR Sjælland', 'Dato: 12-03-2025'],
  });
});

test('the ending may be written in capitals', async () => {
  expect((await readDocument(write('BILAG.MD', '# Bilag'))).mediaType).toBe('text/markdown');
});

test('a file that is not there, and a folder, are told apart', async () => {
  expect(await faultOf(join(folder, 'ingen.txt'))).toEqual({ code: 'missing', message: 'ingen.txt findes ikke.' });
  mkdirSync(join(folder, 'mappe.txt'));
  const message = 'mappe.txt er en mappe, ikke en fil.';
  expect(await faultOf(join(folder, 'mappe.txt'))).toEqual({ code: 'folder', message });
});

test.each([
  ['tom.txt', ''],
  ['blanke.txt', ' \n\t\n\n'],
])('%s is empty', async (name, text) => {
  expect((await faultOf(write(name, text))).code).toBe('empty');
});

test('bytes that are no text are refused', async () => {
  expect(await faultOf(write('zeros.txt', Buffer.alloc(4000)))).toEqual({
    code: 'binary',
    message: 'zeros.txt er ikke en tekst, som kan læses.',
  });
});

test('an ending that no reader knows is refused', async () => {
  expect((await faultOf(write('billede.png', 'x'))).code).toBe('unknownFormat');
});

test('a file of 200 MB is refused before it is read', async () => {
  const path = write('stor.txt', 'x');
  truncateSync(path, 200 * 1024 * 1024);
  expect((await faultOf(path)).code).toBe('tooLarge');
});
