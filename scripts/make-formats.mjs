/**
 * Makes the papers of test/fixtures/formats from samples/: the same words as text, Markdown, web page, Word document
 * and PDF. Needs chromium, libreoffice-writer-nogui, weasyprint and hyphen-da from Debian. Run from the checkout:
 * `node scripts/make-formats.mjs [slug …]`.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { toHtml } from './formats/html.mjs';
import { toMarkdown } from './formats/markdown.mjs';
import { toOdt } from './formats/odt.mjs';
import { toParts } from './formats/parts.mjs';
import { denseStyle, plainStyle } from './formats/print-styles.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const program = require(join(root, 'bin', 'compiled-folder.js')).compiledFolder();
const load = (path) => require(join(program, path));

/** The papers that are made, with the running head of their pages. */
const papers = [
  { source: 'kkr-sjaelland-2025-03-12-referat.txt', head: 'KKR Sjælland | 12-03-2025' },
  { source: 'kkr-sjaelland-2024-09-10-dagsorden.txt', head: 'KKR Sjælland | 10-09-2024' },
  { source: 'kkr-sjaelland-2025-03-12-bilag.md', head: 'KKR Sjælland | marts 2025' },
];

const around = [
  '<nav><a href="/">Forside</a> <a href="/dagsordener">Dagsordener</a></nav>\n',
  '<footer>Cookies</footer>\n',
];

const chromiumFlags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'].concat([
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-pdf-header-footer',
]);

function partsOf(source) {
  const blocks = load('documents/text-reader').readTextBlocks(readFileSync(join(root, 'samples', source), 'utf8'));
  const contents = load('meetings/contents').readContents(blocks);
  const annexes = load('meetings/annex-paper').listsAnnexes(contents);
  const starts = annexes ? [] : load('meetings/find-items').findItems(blocks, contents, []);
  const isSection = (text) => load('meetings/section-headings').recogniseSection(text)?.rest === '';
  return toParts(blocks, { contents, starts, isSection });
}

function makePaper({ source, head }, work) {
  const slug = source.replace(/\.\w+$/u, '');
  const folder = join(root, 'test', 'fixtures', 'formats', slug);
  mkdirSync(folder, { recursive: true });
  const target = (ending) => join(folder, `${slug}${ending}`);
  const parts = partsOf(source);
  writeFileSync(target('.md'), toMarkdown(parts));
  writeFileSync(target('.html'), toHtml(parts, { title: slug, around }));
  writeText(source, parts, target('.txt'));
  makeWord(parts, join(work, slug), target('.docx'));
  const plain = write(join(work, 'plain.html'), toHtml(parts, { title: slug, style: plainStyle(head) }));
  run('chromium', [...chromiumFlags, `--user-data-dir=${work}/chromium`, `--print-to-pdf=${target('.pdf')}`, plain]);
  const dense = toHtml(parts, { title: slug, style: denseStyle(head) });
  run('weasyprint', [write(join(work, 'dense.html'), dense), target('-dense.pdf')]);
}

/** The sample itself where it is plain text; else its words, as they stand in the Markdown. */
function writeText(source, parts, target) {
  if (source.endsWith('.txt')) copyFileSync(join(root, 'samples', source), target);
  else
    writeFileSync(
      target,
      toMarkdown(parts)
        .replaceAll(/^#+ /gmu, '')
        .replaceAll(/^\| (.*) \|$/gmu, (_, cells) => cells.replaceAll(' | ', '\t')),
    );
}

function makeWord(parts, base, target) {
  write(`${base}.fodt`, toOdt(parts));
  run('soffice', ['--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', dirname(base), `${base}.fodt`]);
  copyFileSync(`${base}.docx`, target);
}

function write(path, text) {
  writeFileSync(path, text);
  return path;
}

function run(name, parameters) {
  execFileSync(name, parameters, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: tmpdir() } });
}

const wanted = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), 'kkr-bot-formats-'));
try {
  for (const paper of papers)
    if (wanted.length === 0 || wanted.some((slug) => paper.source.startsWith(slug))) makePaper(paper, work);
} finally {
  rmSync(work, { recursive: true, force: true });
}
