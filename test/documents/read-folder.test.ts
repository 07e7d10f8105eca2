import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import { listDocuments } from '../../src/documents/read-folder';

const folder = mkdtempSync(join(tmpdir(), 'kkr-bot-folder-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = [
  'referat.txt',
  '2024/bilag.md',
  '2024/dagsorden.txt',
  'README.md',
  'readme.txt',
  'facts.json',
  'a.tmp',
  'b.bak',
  '~$referat.docx',
  '.skjult.txt',
  '.git/HEAD.txt',
  '2024/.cache/x.txt',
];

test('papers are listed with those of subfolders, by name; descriptions, hidden files and leftovers are not', async () => {
  for (const name of files) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
  const found = await listDocuments(folder);
  expect(found.map((path) => relative(folder, path))).toEqual(['2024/bilag.md', '2024/dagsorden.txt', 'referat.txt']);
});

test('a folder that is not there, or is a file, is a fault with one sentence', async () => {
  const file = join(folder, 'fil.txt');
  writeFileSync(file, '');
  await expect(listDocuments(join(folder, 'ingen'))).rejects.toMatchObject({ code: 'folderMissing' });
  await expect(listDocuments(file)).rejects.toMatchObject({ code: 'folderMissing' });
});
