import { splitLines } from '../../src/documents/source-lines';

test('lines keep their number in the source, and blank lines and rules count as space above', () => {
  expect(splitLines('Et\nTo\n\nTre\n-----\nFire')).toEqual([
    { text: 'Et', line: 1, gap: false, pageStart: false, heading: false },
    { text: 'To', line: 2, gap: false, pageStart: false, heading: false },
    { text: 'Tre', line: 4, gap: true, pageStart: false, heading: false },
    { text: 'Fire', line: 6, gap: true, pageStart: false, heading: false },
  ]);
});

/** As programs take it out of a PDF: a blank line behind every line, more between paragraphs. */
const doubleSpaced = [
  'Første linje',
  '',
  'går videre',
  '',
  'til enden',
  '',
  '',
  '',
  'Nyt afsnit',
  '',
  'går videre',
  ' Ny side',
  '',
  'slut',
];

test('in a double-spaced text one blank line is no space above', () => {
  expect(splitLines(doubleSpaced.join('\n')).map(({ text, gap }) => `${gap ? '¶' : ' '} ${text}`)).toEqual([
    '  Første linje',
    '  går videre',
    '  til enden',
    '¶ Nyt afsnit',
    '  går videre',
    '  Ny side',
    '  slut',
  ]);
});

test('in a double-spaced text a leading space without a blank line begins a page', () => {
  const starts = splitLines(doubleSpaced.join('\n')).filter((line) => line.pageStart);
  expect(starts.map((line) => line.text)).toEqual(['Ny side']);
});

test('in a single-spaced text a leading space begins nothing', () => {
  expect(splitLines('Et\n To\nTre').some((line) => line.pageStart)).toBe(false);
});

test.each(['Et\n\fTo', 'Et\f\nTo', 'Et\n\f\nTo', 'Et\n\n\f\n\nTo'])('a form feed begins a page: %j', (text) => {
  expect(
    splitLines(text)
      .filter((line) => line.pageStart)
      .map((line) => line.text)
      .at(-1),
  ).toBe('To');
});

test('Markdown headings and lines that are bold from end to end are headings', () => {
  const lines = splitLines('# Mål\n**Fælles linje**\n**Mål** og midler\n#1 på listen');
  expect(lines.map(({ text, heading }) => [text, heading])).toEqual([
    ['Mål', true],
    ['Fælles linje', true],
    ['Mål og midler', false],
    ['#1 på listen', false],
  ]);
});

test('the cells of a row are parted by tabs, also in a Markdown table', () => {
  const lines = splitLines('Greve\t 3  \t\n| Køge | 4 |\n| --- | --- |\nKKR | 07-09-2020');
  expect(lines.map((line) => line.text)).toEqual(['Greve\t3', 'Køge\t4', 'KKR | 07-09-2020']);
});
