import { readHtml } from '../../src/documents/html-reader';

/** "kind: text", with ¶ where there is space above. */
async function shown(html: string | Uint8Array): Promise<string[]> {
  const blocks = await readHtml(typeof html === 'string' ? Buffer.from(html) : html);
  return (blocks ?? []).map((block) => `${block.gap ? '¶ ' : ''}${block.kind}: ${block.text}`);
}

test('headings, paragraphs and lines parted by a break', async () => {
  const html = '<h2>2.1.  Ny\n vej</h2><p>Første <b>fede</b>\nord.<br>Anden linje.</p><p>Nyt afsnit.</p>';
  expect(await shown(html)).toEqual([
    '¶ heading: 2.1. Ny vej',
    '¶ line: Første fede ord.',
    'line: Anden linje.',
    '¶ line: Nyt afsnit.',
  ]);
});

test('a paragraph that is bold from end to end is a heading', async () => {
  expect(await shown('<p><strong>Baggrund</strong></p><p><strong>KKR</strong> har</p>')).toEqual([
    '¶ heading: Baggrund',
    '¶ line: KKR har',
  ]);
});

test('list items have their mark or number, and stand close together', async () => {
  const html =
    '<p>Her:</p><ul><li>Miljø</li><li><p>Natur</p><ul><li>Vand</li></ul></li></ul><ol start="3"><li>a</li></ol>';
  expect(await shown(html)).toEqual([
    '¶ line: Her:',
    '¶ listItem: - Miljø',
    'listItem: - Natur',
    'listItem: - Vand',
    '¶ listItem: 3. a',
  ]);
});

test.each([
  ['<ol type="a"><li>x</li><li>y</li></ol>', ['¶ listItem: a) x', 'listItem: b) y']],
  ['<p>• Miljø</p>', ['¶ listItem: - Miljø']],
  ['<p>\u00b7&nbsp;&nbsp; Miljø</p>', ['¶ listItem: - Miljø']],
])('%s', async (html, blocks) => {
  expect(await shown(html)).toEqual(blocks);
});

test('the rows of a table are one block each, their cells parted by tabs', async () => {
  const html =
    '<table><tr><th>Kommune</th><th>Kvote</th></tr><tr><td>Faxe</td><td><p>4</p><p>ny</p></td></tr></table><p>Slut</p>';
  expect(await shown(html)).toEqual(['¶ row: Kommune\tKvote', 'row: Faxe\t4 ny', '¶ line: Slut']);
  expect((await readHtml(Buffer.from(html)))?.[1]?.columns).toEqual(['Kommune', 'Kvote']);
});

test('cells that reach over columns or rows leave empty cells', async () => {
  const html =
    '<table><tr><td rowspan="2">Faxe</td><td colspan="2">Kvote</td></tr><tr><td>4</td><td>5</td></tr></table>';
  expect(await shown(html)).toEqual(['¶ row: Faxe\tKvote', 'row: \t4\t5']);
});

test.each([
  ['with one column', '<table><tr><td><p>Baggrund</p><p>Tekst.</p></td></tr></table>'],
  ['around headings', '<table><tr><td>&nbsp;</td><td><h3>Baggrund</h3><p>Tekst.</p></td></tr></table>'],
])('a table %s only lays out the page', async (_name, html) => {
  expect((await shown(html)).map((line) => line.replace(/^.*: /u, ''))).toEqual(['Baggrund', 'Tekst.']);
});

test('what is no part of the paper is passed over', async () => {
  const html = `<!DOCTYPE html>
<html><head><title>x</title><style>p{}</style></head><body><nav>Menu</nav><script>alert(1)</script>
    <p style="display:none">skjult</p><p hidden>skjult</p><p>Tekst</p><footer>Cookies</footer></body></html>`;
  expect(await shown(html)).toEqual(['¶ line: Tekst']);
});

test('soft hyphens and other invisible signs go', async () => {
  expect(await shown('<p>bo&shy;tilbud og\u200b\u00a0mere</p>')).toEqual(['¶ line: botilbud og mere']);
});

const page = '<html><head><meta charset="X"></head><body><p>Møde på Ærø – 5 €</p></body></html>';

test.each([
  ['UTF-8', Buffer.from(page.replace('X', 'utf-8'))],
  ['UTF-16', Buffer.from(`\ufeff${page.replace('X', 'utf-16')}`, 'utf16le')],
  ['Windows-1252', Buffer.from(page.replace('X', 'windows-1252').replace('–', '\x96').replace('€', '\x80'), 'latin1')],
  ['Latin-9', Buffer.from(page.replace('X', 'iso-8859-15').replace('–', '-').replace('€', '\xa4'), 'latin1')],
  [
    'Windows-1252 that says UTF-8',
    Buffer.from(page.replace('X', 'utf-8').replace('–', '-').replace('€', '\x80'), 'latin1'),
  ],
])('a page in %s is read', async (_name, bytes) => {
  expect((await shown(bytes))[0]?.replace('–', '-')).toBe('¶ line: Møde på Ærø - 5 €');
});

test('bytes that are no text are no page', async () => {
  expect(await readHtml(Buffer.alloc(3000))).toBeNull();
});

test.each([
  ['unclosed', '<p>Et<p>To<table><tr><td>Tre<li>Fire'],
  ['closed twice', '</td></tr></p></li></table><p>Et</p></div></div></table>'],
  ['a cell without a table', '<td>Et</td><tr><th>To'],
])('a page with tags %s is read all the same', async (_name, html) => {
  expect((await shown(html)).join(' ')).toContain('Et');
});

test('a page nested 20,000 deep is read', async () => {
  expect(await shown(`${'<div>'.repeat(20_000)}Tekst${'</div>'.repeat(20_000)}`)).toEqual(['¶ line: Tekst']);
}, 20_000);
