import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { AppManifestUtils } from '@microsoft/app-manifest';
import JSZip from 'jszip';
import { run } from '../../src/commands/run';

// The package needs it only to read files, and jest cannot load it: it is an ES module.
jest.mock('strip-bom', () => (text: string) => text);

const settings = {
  BOT_ID: '1b2c3d4e-0000-4000-8000-000000000002',
  PUBLISHER_NAME: 'Kommunerne i "regionen"',
  PUBLISHER_WEBSITE_URL: 'https://example.org',
  PUBLISHER_PRIVACY_URL: 'https://example.org/privacy',
  PUBLISHER_TERMS_URL: 'https://example.org/terms',
};

let folder = '';
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'kkr-bot-package-'))));
afterAll(() => rmSync(folder, { recursive: true }));

async function build(
  env: Record<string, string>,
  ...parameters: string[]
): Promise<{ code: number; out: string; error: string }> {
  const written = { out: '', error: '' };
  const code = await run(['package', ...parameters], {
    input: Readable.from([]),
    out: (text) => void (written.out += text),
    error: (text) => void (written.error += text),
    env,
    now: () => new Date('2026-11-22T12:00:00Z'),
    pause: () => Promise.resolve(false),
  });
  return { code, ...written };
}

type Manifest = Parameters<typeof AppManifestUtils.validateAgainstSchema>[0] & Record<string, unknown>;

async function readManifest(file: string): Promise<Manifest> {
  const zip = await JSZip.loadAsync(readFileSync(file), { checkCRC32: true });
  return JSON.parse((await zip.file('manifest.json')?.async('string')) ?? '') as Manifest;
}

test('the package holds the manifest, filled in and valid, with all files that it names', async () => {
  const out = join(folder, 'app.zip');
  expect(await build({ ...settings, PUBLIC_URL: 'https://kkr.example.org' }, '--out', out)).toEqual({
    code: 0,
    out: `${out}\n`,
    error: '',
  });
  const zip = await JSZip.loadAsync(readFileSync(out));
  expect(Object.keys(zip.files)).toEqual(['manifest.json', 'color.png', 'outline.png', 'en.json']);
  const manifest = await readManifest(out);
  expect(await AppManifestUtils.validateAgainstSchema(manifest)).toEqual([]);
  expect(JSON.stringify(manifest)).not.toContain('${{');
  expect(manifest).toMatchObject({
    id: settings.BOT_ID,
    developer: { name: settings.PUBLISHER_NAME },
    validDomains: ['kkr.example.org'],
  });
});

test('without an address of its own the app recognises no links', async () => {
  const out = join(folder, 'no-links.zip');
  const id = '1b2c3d4e-0000-4000-8000-000000000001';
  await build({ ...settings, TEAMS_APP_ID: id }, '--out', out);
  const manifest = await readManifest(out);
  expect(await AppManifestUtils.validateAgainstSchema(manifest)).toEqual([]);
  expect(manifest).toMatchObject({ id, validDomains: [], composeExtensions: [{ messageHandlers: [] }] });
});

test('the same settings give the same bytes', async () => {
  const [first, second] = [join(folder, 'a.zip'), join(folder, 'b.zip')];
  for (const out of [first, second]) await build(settings, '--out', out);
  expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
});

test('everything that is missing or wrong is said at once, one line each', async () => {
  const { code, out, error } = await build({ PUBLISHER_NAME: 'x'.repeat(33), PUBLISHER_TERMS_URL: 'http://a.example' });
  expect([code, out]).toEqual([2, '']);
  expect(error.trim().split('\n')).toEqual([
    'BOT_ID is missing.',
    'PUBLISHER_WEBSITE_URL is missing.',
    'PUBLISHER_PRIVACY_URL is missing.',
    'PUBLISHER_NAME must be the name that Teams shows as publisher, at most 32 characters.',
    'PUBLISHER_TERMS_URL must be an https address.',
  ]);
});

test('a file that cannot be written is named', async () => {
  const out = join(folder, 'nowhere', 'app.zip');
  expect(await build(settings, '--out', out)).toEqual({ code: 2, out: '', error: `Filen ${out} kan ikke skrives.\n` });
});
