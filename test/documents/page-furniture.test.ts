import { removeFurniture } from '../../src/documents/page-furniture';
import { splitLines } from '../../src/documents/source-lines';

/** "page: text" of each line that stays. */
function kept(text: string): string[] {
  return removeFurniture(splitLines(text)).map((line) => `${line.page ?? '-'}: ${line.text}`);
}

const threePages = [
  'KKR SJÆLLAND',
  'KKR Sjælland | 07-09-2020',
  'SIDE | 2',
  'Første tekst',
  'KKR Sjælland | 07-09-2020',
  'SIDE | 3',
  'Anden tekst',
  'KKR Sjælland | 07-09-2020',
  'SIDE | 4',
  'Tredje tekst',
];

test('running heads and printed page numbers go, and number the pages', () => {
  expect(kept(threePages.join('\n'))).toEqual([
    '1: KKR SJÆLLAND',
    '2: Første tekst',
    '3: Anden tekst',
    '4: Tredje tekst',
  ]);
});

test('a running head whose name stands nowhere else stays once: it is the title', () => {
  expect(kept(['Forside', ...threePages.slice(1)].join('\n'))).toEqual([
    '1: Forside',
    '1: KKR Sjælland | 07-09-2020',
    '2: Første tekst',
    '3: Anden tekst',
    '4: Tredje tekst',
  ]);
});

test('numbers at the foot number the page above them', () => {
  expect(kept('Et\nSide 1 af 3\nTo\nSide 2 af 3\nTre\nSide 3 af 3')).toEqual(['1: Et', '2: To', '3: Tre']);
});

test('a printed number corrects the pages that were only counted', () => {
  const text = 'Forside\n\fEt\n\fTo\n\fSIDE | 9\nTre';
  expect(kept(text)).toEqual(['6: Forside', '7: Et', '8: To', '9: Tre']);
});

test('pages without printed numbers are counted from 1', () => {
  expect(kept('Et\n\fTo\n\fTre\n\fFire')).toEqual(['1: Et', '2: To', '3: Tre', '4: Fire']);
});

test('fewer than three page breaks number nothing: they may belong to a letter inside the paper', () => {
  expect(kept('Brev\nSide 1 af 2\nSlut\nSide 2 af 2\nTekst')).toEqual(['-: Brev', '-: Slut', '-: Tekst']);
});

test('printed numbers that do not rise number nothing', () => {
  expect(kept('A\nSide 1\nB\nSide 2\nC\nSide 1\nD')).toEqual(['-: A', '-: B', '-: C', '-: D']);
});

test('bare addresses go at the end of a page only', () => {
  const text = 'Se\nhttps://www.kl.dk/midt\nTekst\nhttps://www.kl.dk/fod\nSide 2\nMere\nSide 3\nMere\nSide 4\nSlut';
  expect(kept(text).map((line) => line.slice(3))).toEqual([
    'Se',
    'https://www.kl.dk/midt',
    'Tekst',
    'Mere',
    'Mere',
    'Slut',
  ]);
});

test.each(['Side om side', '16', 'Dato: 07-09-2020 09:30', 'KKR Sjælland | foråret 2020'])('"%s" stays', (line) => {
  expect(kept(`${line}\nTekst`)).toEqual([`-: ${line}`, '-: Tekst']);
});

test.each(['SIDE | 16', 'Side 3 af 12', 'Side 3/12', '- 4 -', '– 4 –'])('"%s" goes', (line) => {
  expect(kept(`Før\n${line}\nEfter`)).toEqual(['-: Før', '-: Efter']);
});
