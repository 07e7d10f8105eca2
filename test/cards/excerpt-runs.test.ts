import { excerptRuns } from '../../src/cards/excerpt-runs';

function written(
  excerpt: string,
  excerptMarks: [number, number][] = [],
  excerptColumns: string[] | null = null,
  excerptHeading: string | null = null,
): string {
  const runs = excerptRuns({ excerpt, excerptMarks, excerptColumns, excerptHeading });
  return runs.map(({ text, weight }) => (weight === 'Bolder' ? `<${text}>` : text)).join('');
}

test('matched words stand out', () => {
  expect(written('Der mangler pladser.', [[12, 19]])).toBe('Der mangler <pladser>.');
});

test('a heading stands out before what it names', () => {
  expect(written('Det skal være let.', [], null, 'Lægedækning')).toBe('<Lægedækning: >Det skal være let.');
  expect(written('Ti kroner.', [], null, 'Hvad koster det?')).toBe('<Hvad koster det? >Ti kroner.');
});

test('a row is read with its headings, empty cells left out', () => {
  expect(written('Æbleby\t\t10', [[0, 6]], ['Kommune', 'Note', 'Kvote'])).toBe('Kommune: <Æbleby> · Kvote: 10');
  expect(written('Æbleby\t10')).toBe('Æbleby · 10');
});

test('a long sentence is cut at the ends of words around the first matched word', () => {
  const text = `${'indledende ord '.repeat(40)}kernen ${'flere ord til sidst '.repeat(40)}`;
  const at = text.indexOf('kernen');
  const shown = written(text, [[at, at + 6]]);
  expect(shown).toContain('<kernen>');
  expect(shown).toMatch(/^…(?:indledende|ord) .* (?:flere|ord|til|sidst)…$/u);
  expect(shown.length).toBeLessThan(310);
});

test('a sentence without spaces is cut all the same', () => {
  expect(written('x'.repeat(1000)).length).toBeLessThan(310);
});
