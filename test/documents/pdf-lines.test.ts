import { linesToBlocks } from '../../src/documents/pdf-blocks';
import { readLines } from '../../src/documents/pdf-lines';
import type { PdfPage, TextRun } from '../../src/documents/pdf-text';

/** Type of 10 points, five points a letter: close to what the widths of letters come to. */
function run(text: string, left: number, top: number, looks: Partial<TextRun> = {}): TextRun {
  return { text, left, right: left + text.length * 5, top, size: 10, font: 'f1', part: 0, ...looks };
}

function page(...runs: TextRun[]): PdfPage {
  return { height: 842, runs };
}

/** "page kind: text" of each block. */
function shown(...pages: PdfPage[]): string[] {
  return linesToBlocks(readLines(pages)).map((block) => `${block.page ?? '-'} ${block.kind}: ${block.text}`);
}

/** A full line of the text's width, so that the right edge is known. */
const full = 'KKR har med K17 drøftet de fælles rammer for de nye steder, og K17 peger på, at der man-';

test('a broken word is rejoined, and a paragraph goes on over its lines', () => {
  expect(shown(page(run(full, 60, 200), run('gler pladser.', 60, 214), run('Nyt afsnit.', 60, 240)))).toEqual([
    `1 line: ${full.slice(0, -1)}gler pladser.`,
    '1 line: Nyt afsnit.',
  ]);
});

test('a word is rejoined over the end of a page, and the running head and page number between go', () => {
  const head = (number: number): TextRun[] => [run('KKR Sjælland', 60, 30), run(`Side ${number} af 3`, 400, 810)];
  const pages = [
    page(...head(1), run(full, 60, 200), run(full, 60, 790)),
    page(...head(2), run('gler pladser.', 60, 100)),
    page(...head(3), run('Slut.', 60, 100)),
  ];
  expect(shown(...pages).slice(1)).toEqual([`1 line: ${full.slice(0, -1)}gler pladser.`, '3 line: Slut.']);
});

test('columns of names are read one after the other', () => {
  const left = ['Bo Berg (A) Køge', 'Liv Lund (V) Faxe', 'Per Holm (C) Sorø'].map((name, at) =>
    run(name, 60, 200 + 14 * at),
  );
  const right = ['Ida Friis (F) Greve', 'Jan Krogh (B) Lejre', 'Ea Dam (O) Stevns'].map((name, at) =>
    run(name, 300, 200 + 14 * at),
  );
  expect(
    shown(page(run(full, 60, 100), ...left, ...right))
      .slice(1)
      .map((line) => line.slice(8, 11)),
  ).toEqual(['Bo ', 'Liv', 'Per', 'Ida', 'Jan', 'Ea ']);
});

test('a table is read row by row, its broken cells joined and its empty ones kept', () => {
  const rows = [
    [run('Målgruppe', 60, 300), run('Pladser', 250, 300), run('Start', 400, 300)],
    [run('Voksne med udad-', 60, 320), run('reagerende adfærd', 60, 333), run('28', 250, 320), run('2027', 400, 320)],
    [run('I alt', 60, 353), run('2028', 400, 353)],
  ];
  expect(shown(page(run(full, 60, 100), ...rows.flat())).slice(1)).toEqual([
    '1 row: Målgruppe\tPladser\tStart',
    '1 row: Voksne med udadreagerende adfærd\t28\t2027',
    '1 row: I alt\t\t2028',
  ]);
});

test('larger type, and short lines in another type, are headings', () => {
  const lines = [
    run('2.1. Ny vej', 60, 100, { size: 14 }),
    run('Baggrund', 60, 130, { font: 'f2' }),
    run(full, 60, 150),
  ];
  expect(shown(page(...lines)).slice(0, 2)).toEqual(['1 heading: 2.1. Ny vej', '1 heading: Baggrund']);
});

test('list marks that are drawn apart from their lines are put before them', () => {
  const items = [run('Miljø', 90, 120), run('Natur', 90, 134)];
  const marks = [run('•', 75, 120), run('•', 75, 134)];
  expect(shown(page(run(full, 60, 100), ...items, ...marks)).slice(1)).toEqual([
    '1 listItem: - Miljø',
    '1 listItem: - Natur',
  ]);
});

test('indented lines below an introduction are list items whose marks are drawings', () => {
  const items = [run('Miljø', 90, 234), run('Natur', 90, 248)];
  expect(shown(page(run(full, 60, 100), run('Emner:', 60, 214), ...items)).slice(2)).toEqual([
    '1 listItem: - Miljø',
    '1 listItem: - Natur',
  ]);
});

test('the lines of an address are no list', () => {
  const lines = [run('Sted: Strandgården', 60, 200), run('Strandvejen 118', 90, 214), run('4200 Slagelse', 90, 228)];
  expect(shown(page(run(full, 60, 100), run(full, 60, 114), ...lines)).slice(-2)).toEqual([
    '1 line: Strandvejen 118',
    '1 line: 4200 Slagelse',
  ]);
});

test('a section heading that happens to begin some pages is no running head', () => {
  const pages = Array.from({ length: 8 }, (_, at) =>
    page(
      run(at % 3 === 0 ? 'Beslutning' : `Afsnit ${'abcdefgh'.charAt(at)}`, 60, 90, { font: 'f2' }),
      run(full, 60, 200),
    ),
  );
  expect(shown(...pages).filter((line) => line.endsWith('Beslutning'))).toHaveLength(3);
});
