import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findDocument } from '../../src/documents/find-document';
import type { BotPorts } from '../../src/teams/bot-ports';
import { buildServer } from '../../src/teams/build-server';
import { buildDocumentLink, linkToDocument } from '../../src/teams/document-link';
import { listenHere } from '../listen-here';

const folder = mkdtempSync(join(tmpdir(), 'kkr-bot-papers-'));
const papers = join(folder, 'papers');
const pdf = Buffer.from('%PDF-1.7 not much of one \u00e6', 'latin1');
mkdirSync(join(papers, '2026'), { recursive: true });
writeFileSync(join(folder, 'secret.txt'), 'secret');
writeFileSync(join(papers, '2026', 'Referat (endelig) æøå.pdf'), pdf);
writeFileSync(join(papers, 'referat.txt'), Buffer.from('M\u00f8de', 'latin1'));
writeFileSync(join(papers, 'dagsorden.md'), '# Dagsorden');
writeFileSync(join(papers, 'side.html'), '<script>alert(1)</script>');
writeFileSync(join(papers, 'bilag.docx'), 'PK');
writeFileSync(join(papers, '.skjult.txt'), 'hidden');
writeFileSync(join(papers, 'twice.txt'), 'one');
writeFileSync(join(papers, '2026', 'twice.txt'), 'another');
symlinkSync(join(folder, 'secret.txt'), join(papers, 'link.txt'));

const publicUrl = 'https://kkr.example.org';
const secret = 'what the store keeps';
let moment = new Date('2026-11-22T12:00:00Z');
const log: string[] = [];
const ports = {
  hasPapers: () => true,
  publicUrl,
  documents: { secret, find: (name: string) => findDocument(papers, name) },
  now: () => moment,
  log: (_level: string, event: string, fields: object) => void log.push(`${event} ${JSON.stringify(fields)}`),
} as unknown as BotPorts;
const server = buildServer(() => Promise.reject(new Error('not asked')), ports);
let port: string;
beforeAll(async () => {
  ({ port } = new URL(await listenHere(server.server)));
});
afterAll(() => {
  server.server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  moment = new Date('2026-11-22T12:00:00Z');
});

interface Seen {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: Buffer;
}

/** As fetch refuses to: the path goes out as it is. */
function get(path: string, method = 'GET'): Promise<Seen> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    outgoing.on('error', reject).end();
  });
}

const linkTo = (file: string, page: number | null = null) =>
  buildDocumentLink(publicUrl, { file, page }, secret, moment);
const pathTo = (file: string) => linkTo(file).slice(publicUrl.length);

test('a link opens the PDF in the browser, on its page, under its own name', async () => {
  const link = linkTo('Referat (endelig) æøå.pdf', 8);
  expect(link).toMatch(/^https:\/\/kkr\.example\.org\/documents\/2027-05-31\/[\w-]{43}\/Referat%20.*\.pdf#page=8$/u);
  const { status, headers, body } = await get(pathTo('Referat (endelig) æøå.pdf'));
  expect([status, body]).toEqual([200, pdf]);
  expect(headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(pdf.length),
    'content-disposition': "inline; filename*=UTF-8''Referat%20%28endelig%29%20%C3%A6%C3%B8%C3%A5.pdf",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
});

test('a page is named in links to PDFs only, where it is known', () => {
  expect(linkTo('referat.txt', 8)).not.toContain('#');
  expect(linkTo('referat.PDF', 8)).toMatch(/#page=8$/u);
  expect(linkTo('referat.pdf')).not.toContain('#');
});

test('text is shown as text, in one encoding', async () => {
  const { headers, body } = await get(pathTo('referat.txt'));
  expect([headers['content-type'], body.toString()]).toEqual(['text/plain; charset=utf-8', 'Møde']);
  expect((await get(pathTo('dagsorden.md'))).headers['content-type']).toBe('text/plain; charset=utf-8');
});

test.each(['side.html', 'bilag.docx'])('%s is downloaded, never shown', async (file) => {
  const { status, headers } = await get(pathTo(file));
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': expect.stringMatching(/^attachment;/u) as unknown,
    'content-security-policy': expect.stringContaining("script-src 'none'") as unknown,
  });
});

test('HEAD tells of the paper without its bytes', async () => {
  const { status, headers, body } = await get(pathTo('Referat (endelig) æøå.pdf'), 'HEAD');
  expect([status, headers['content-length'], body.length]).toEqual([200, String(pdf.length), 0]);
});

describe('nothing is opened by', () => {
  const [, , day = '', signature = ''] = pathTo('referat.txt').split('/');
  const good = `/documents/${day}/${signature}`;

  test.each([
    ['a name without a signature', '/documents/referat.txt'],
    ['a signature of another name', `${good}/dagsorden.md`],
    ['a signature of another day', `/documents/2099-12-31/${signature}/referat.txt`],
    ['a signature that is too short', `/documents/${day}/${signature.slice(1)}/referat.txt`],
    ['a signature that is changed', `/documents/${day}/${'A'.repeat(43)}/referat.txt`],
    ['another secret', buildDocumentLink('', { file: 'referat.txt', page: null }, 'guess', moment)],
    ['dots', `${good}/../../../secret.txt`],
    ['encoded dots', `${good}/%2e%2e/%2e%2e/secret.txt`],
    ['dots encoded twice', `${good}/%252e%252e%252fsecret.txt`],
    ['encoded slashes', `${good}/..%2f..%2fsecret.txt`],
    ['backslashes', `${good}/..\\..\\secret.txt`],
    ['encoded backslashes', `${good}/..%5c..%5csecret.txt`],
    ['a NUL', `${good}/referat.txt%00.pdf`],
    ['broken encoding', `${good}/%E0%A4%A`],
    ['too long encoding', `${good}/%c0%ae%c0%ae%c0%afsecret.txt`],
    ['an absolute path', `${good}//etc/passwd`],
    ['an absolute address', `http://127.0.0.1/documents//etc/passwd`],
    ['nothing', '/documents/'],
    ['a name of 10,000 letters', `${good}/${'a'.repeat(10_000)}`],
  ])('%s', async (_name, path) => {
    const { status, body } = await get(path);
    expect(status === 404 || status === 400).toBe(true);
    expect(body.toString()).not.toMatch(/secret|root:|M.de/u);
  });

  test.each([
    ['a file outside of the folder', '../secret.txt'],
    ['an absolute path', join(folder, 'secret.txt')],
    ['a path within the folder', '2026/twice.txt'],
    ['a name that two papers have', 'twice.txt'],
    ['a link to elsewhere', 'link.txt'],
    ['a hidden file', '.skjult.txt'],
    ['a folder', '2026'],
    ['a name with a NUL', 'referat.txt\u0000'],
    ['a withdrawn paper', 'withdrawn.pdf'],
  ])('a signed link to %s', async (_name, file) => {
    const { status, body } = await get(pathTo(file));
    expect([status, body.toString()]).toEqual([404, expect.stringContaining('Papiret kan ikke vises')]);
  });
});

test('a link is good to its last day, and then says how to get a new one', async () => {
  const path = pathTo('referat.txt');
  moment = new Date('2027-05-31T23:59:59Z');
  expect((await get(path)).status).toBe(200);
  moment = new Date('2027-06-01T00:00:00Z');
  const { status, body } = await get(path);
  expect([status, body.toString()]).toEqual([410, expect.stringContaining('Linket er udløbet')]);
});

test('links that are made within a month are the same, also at its end', () => {
  expect(linkTo('referat.txt')).toContain('/2027-05-31/');
  moment = new Date('2026-11-30T23:00:00Z');
  expect(linkTo('referat.txt')).toContain('/2027-05-31/');
  moment = new Date('2026-08-31T00:00:00Z');
  expect(linkTo('referat.txt')).toContain('/2027-02-28/');
});

test('without an address, and where papers are not served, there are no links', () => {
  const place = { file: 'referat.pdf', page: 8 };
  expect(linkToDocument(place, ports)).toBe(linkTo('referat.pdf', 8));
  expect(linkToDocument(place, { ...ports, publicUrl: null })).toBeNull();
  expect(linkToDocument(place, { ...ports, documents: null })).toBeNull();
});

test('where papers are not served their links lead nowhere', async () => {
  const closed = buildServer(() => Promise.reject(new Error('not asked')), { ...ports, documents: null });
  const { status } = await fetch(`${await listenHere(closed.server)}${pathTo('referat.txt')}`);
  closed.server.closeAllConnections();
  closed.close();
  expect(status).toBe(404);
});

test('the log says that a paper was asked for, and not which', () => {
  expect(log.some((line) => line.startsWith('documentAsked'))).toBe(true);
  expect(log.join()).not.toMatch(/referat|secret|Referat/u);
});
