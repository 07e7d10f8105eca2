import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../source';

/** A checkout with one small source file, so that compiling it is quick. */
const checkout = mkdtempSync(join(tmpdir(), 'kkr-checkout-'));
const builds = join(checkout, '.build');
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

function writeProgram(says: string): void {
  const text = `export function runAndExit(words: string[]): void {\n  console.log('${says}', ...words);\n}\n`;
  writeFileSync(join(checkout, 'src', 'commands', 'run.ts'), text);
}

beforeAll(() => {
  mkdirSync(join(checkout, 'src', 'commands'), { recursive: true });
  cpSync(join(root, 'bin'), join(checkout, 'bin'), { recursive: true });
  for (const name of ['tsconfig.json', 'tsconfig.build.json']) cpSync(join(root, name), join(checkout, name));
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
  writeProgram('first');
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

function start(...words: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [join(checkout, 'bin', 'kkr-bot.js'), ...words]);
  const written = { out: '', error: '' };
  child.stdout.on('data', (chunk: Buffer) => (written.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (written.error += chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...written })));
}

test('two first runs at once both work, and leave one finished build', async () => {
  const ended = await Promise.all([start('one'), start('two')]);
  expect(ended).toEqual([
    { code: 0, out: 'first one\n', error: '' },
    { code: 0, out: 'first two\n', error: '' },
  ]);
  expect(readdirSync(builds)).toHaveLength(1);
});

test('a changed source is compiled again, an unchanged one is not', async () => {
  writeProgram('second');
  expect(await start()).toMatchObject({ code: 0, out: 'second\n' });
  const [before] = [readdirSync(builds)];
  expect(await start()).toMatchObject({ code: 0, out: 'second\n' });
  expect(readdirSync(builds)).toEqual(before);
  expect(before).toHaveLength(2);
});

test('only the newest of the old builds are kept', async () => {
  const longAgo = new Date('2020-01-01');
  for (let index = 0; index < 8; index += 1) {
    const old = join(builds, `old-${index}`);
    mkdirSync(old);
    utimesSync(old, longAgo, longAgo);
  }
  writeProgram('third');
  await start();
  expect(readdirSync(builds)).toHaveLength(5);
});

test('a source that does not compile is one sentence', async () => {
  writeFileSync(join(checkout, 'src', 'commands', 'run.ts'), 'export function {\n');
  const { code, out, error } = await start();
  expect([code, out]).toEqual([2, '']);
  expect(error).toMatch(/^kkr-bot: src does not compile: .*\n$/u);
});

test('without src the shipped program runs, and its absence is one sentence', async () => {
  rmSync(join(checkout, 'src'), { recursive: true });
  expect(await start()).toMatchObject({ code: 2, error: expect.stringContaining('npm run build') as string });
  mkdirSync(join(checkout, 'dist', 'commands'), { recursive: true });
  writeFileSync(
    join(checkout, 'dist', 'commands', 'run.js'),
    "exports.runAndExit = (words) => console.log('shipped', ...words);\n",
  );
  expect(await start('x')).toEqual({ code: 0, out: 'shipped x\n', error: '' });
});
