import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../src/store/open-store';

const program = join(__dirname, '..', 'bin', 'start.js');

/** Compiling, reading the samples and starting two servers on a busy machine. */
jest.setTimeout(120_000);

const data = mkdtempSync(join(tmpdir(), 'kkr-bot-data-'));
afterAll(() => rmSync(data, { recursive: true }));

interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs `npm start`'s program; `onOutput` sees what it has printed so far and may stop it. */
async function start(
  env: Record<string, string> = {},
  onOutput: (output: string, stop: () => void) => void = () => undefined,
): Promise<Run> {
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, NODE_ENV: '', PORT: '0', DATA_DIR: data, ...env },
  });
  const printed = { output: '', errors: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    printed.output += chunk.toString();
    onOutput(printed.output, () => child.kill('SIGINT'));
  });
  child.stderr.on('data', (chunk: Buffer) => void (printed.errors += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...printed };
}

test('npm start prints one line with the address to open, serves a page there, and stops on Ctrl-C', async () => {
  let page: Promise<number> | undefined;
  const run = await start({ PLAYGROUND_PORT: '0' }, (output, stop) => {
    const [address] = /http:\/\/localhost:\d+/u.exec(output) ?? [];
    if (!address || page) return;
    page = fetch(address).then(({ status }) => status);
    void page.finally(stop);
  });
  expect(run).toEqual({
    code: 0,
    output: expect.stringMatching(/^KKR-bot is running\. Open \S+ .*\n$/u) as unknown,
    errors: '',
  });
  expect(await page).toBe(200);
});

test.each(['PORT', 'PLAYGROUND_PORT'])('a %s that is taken is one clear sentence', async (name) => {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const run = await start({ PLAYGROUND_PORT: '0', [name]: String(port) });
  server.close();
  expect(run).toEqual({
    code: 1,
    output: '',
    errors: `kkr-bot: Port ${port} is used by another program; choose another one (PORT or PLAYGROUND_PORT).\n`,
  });
});

test('local mode is refused in production, and a faulty setting beside it is named too', async () => {
  const run = await start({ NODE_ENV: 'production', LOG_LEVEL: 'loud' });
  expect(run).toMatchObject({ code: 2, output: '' });
  expect(run.errors.split('\n')).toEqual([
    'kkr-bot: LOG_LEVEL must be debug, info, warn or error.',
    expect.stringContaining('refused when NODE_ENV=production'),
    '',
  ]);
});

test('a folder that does not exist is one clear sentence', async () => {
  const run = await start({ DOCUMENTS_DIR: 'no-such-folder' });
  expect(run).toMatchObject({ code: 1, output: '' });
  expect(run.errors).toMatch(/^kkr-bot: .*no-such-folder.*\n$/u);
});

test('a second bot on the same data is one clear sentence', async () => {
  const store = await openStore({ folder: data, now: new Date() });
  const run = await start();
  await store.close();
  expect(run).toEqual({
    code: 1,
    output: '',
    errors: `kkr-bot: Another bot already uses the folder ${data}. Stop it, or choose another folder.\n`,
  });
});
