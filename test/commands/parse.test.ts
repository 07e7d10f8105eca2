import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Meeting } from '../../src/meetings/meeting';
import { runCommand, samples } from './run-command';

const folder = mkdtempSync(join(tmpdir(), 'kkr-parse-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const minutes = join(samples, 'kkr-syddanmark-2024-11-19-referat.txt');

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('a paper is printed as a meeting for programs', async () => {
  const { code, out, error } = await runCommand(['parse', minutes, '--json']);
  expect([code, error]).toEqual([0, '']);
  expect(JSON.parse(out) as Meeting).toMatchObject({ id: 'kkr-syddanmark/2024-11-19', kind: 'minutes' });
});

test('a paper is printed for people within 80 columns', async () => {
  const { code, out } = await runCommand(['parse', minutes]);
  expect(code).toBe(0);
  expect(out).toMatch(/^Referat: KKR Syddanmark, tirsdag den 19\. november 2024/u);
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

test.each([
  ['an empty file', write('tom.txt', '')],
  ['a file of blanks', write('blank.txt', ' \n\n \n')],
  [
    'a binary file',
    write(
      'billede.txt',
      Uint8Array.from({ length: 400 }, (_, index) => (index * 37) % 256),
    ),
  ],
  ['a file that is no meeting paper', write('brev.txt', 'Kære alle, tak for i går.\n')],
  ['a format that is not read', write('regneark.xyz', 'a;b')],
  ['a file that does not exist', join(folder, 'nowhere.txt')],
  ['a folder', folder],
])('%s is one sentence on stderr', async (_what, file) => {
  const { code, out, error } = await runCommand(['parse', file, '--json']);
  expect([code, out]).toEqual([2, '']);
  expect(error.trim().split('\n')).toHaveLength(1);
  expect(error).not.toMatch(/\bat .*:\d+:\d+|Error/u);
});
