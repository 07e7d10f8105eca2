import { copyFileSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IngestReport } from '../../src/commands/ingest-report';
import { runCommand, samples } from './run-command';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kkr-ingest-'));
  copyFileSync(join(samples, 'kkr-syddanmark-2025-06-17-referat.txt'), join(folder, 'referat.txt'));
  writeFileSync(join(folder, 'indkoeb.txt'), 'Mælk\nBrød\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function report(parameters: readonly string[]): Promise<IngestReport> {
  return JSON.parse((await runCommand(parameters)).out) as IngestReport;
}

test('says for each file what was found, what could not be read first', async () => {
  const { meetings, unreadable, files } = await report(['ingest', folder, '--json']);
  expect({ meetings, unreadable }).toEqual({ meetings: 1, unreadable: 1 });
  expect(files.map(({ file }) => file)).toEqual(['indkoeb.txt', 'referat.txt']);
  expect(files[0]?.fault).toBe('indkoeb.txt er ikke en dagsorden, et referat eller et bilag.');
  expect(files[1]).toMatchObject({ meeting: 'kkr-syddanmark/2025-06-17', kind: 'minutes', fault: null });
});

test('people read the same, with the sum at the end', async () => {
  const { code, out } = await runCommand(['ingest', folder]);
  expect(code).toBe(0);
  expect(out).toContain('! indkoeb.txt er ikke en dagsorden, et referat eller et bilag.\n');
  expect(out).toMatch(/kkr-syddanmark\/2025-06-17 referat: \d+ punkter, \d+ beslutninger, \d+ bilag\n/u);
  expect(out).toMatch(/\n1 møder, \d+ punkter, \d+ beslutninger\. 1 filer kunne ikke læses\.\n$/u);
});

test('tells problems in sentences, with their line', async () => {
  const text = readFileSync(join(folder, 'referat.txt'), 'utf8');
  const lines = text.split('\n');
  const at = lines.findIndex((line) => /^2\.2\. /u.test(line) && !/\d$/u.test(line));
  writeFileSync(join(folder, 'referat.txt'), lines.filter((_, index) => index !== at).join('\n'));
  const { out } = await runCommand(['ingest', folder]);
  expect(out).toMatch(/»2\.2 [^«]+« står i indholdsfortegnelsen, men ikke i teksten\./u);
});

test('writes the report to a file as well', async () => {
  const file = join(folder, 'rapport.json');
  await runCommand(['ingest', folder, '--report', file]);
  expect((JSON.parse(readFileSync(file, 'utf8')) as IngestReport).meetings).toBe(1);
  const { code, error } = await runCommand(['ingest', folder, '--report', join(folder, 'ingen', 'rapport.json')]);
  expect(code).toBe(2);
  expect(error).toMatch(/^Filen .*rapport\.json kan ikke skrives\.\n$/u);
});

test('goes on with --watch: a paper that is withdrawn is reported, and silence is kept where nothing changes', async () => {
  const pauses = [() => undefined, () => unlinkSync(join(folder, 'referat.txt')), () => undefined];
  const { out } = await runCommand(['ingest', folder, '--watch'], '', pauses);
  expect(out.match(/filer kunne ikke læses/gu)).toHaveLength(2);
  expect(out).toMatch(/\n0 møder, 0 punkter, 0 beslutninger\. 1 filer kunne ikke læses\.\n$/u);
});

test.each([
  [['ingest'], 'Skriv, hvilken mappe der skal læses.'],
  [['ingest', 'a', 'b'], '»b« er et ord for meget.'],
  [['ingest', '/findes/ikke'], 'Mappen /findes/ikke findes ikke.'],
])('%j is wrong use, said in one sentence', async (parameters, sentence) => {
  const { code, error } = await runCommand(parameters);
  expect(code).toBe(2);
  expect(error.split('\n')[0]).toBe(sentence);
});
