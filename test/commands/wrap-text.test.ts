import { wrapText } from '../../src/commands/wrap-text';

test('long lines are broken between words, and what hangs below a point is indented', () => {
  const [first = '', second = ''] = wrapText(`– ${'ord '.repeat(30)}`).split('\n');
  expect(first.length).toBeLessThanOrEqual(80);
  expect(second).toMatch(/^ {2}ord/u);
});

test('a word that is longer than a line stands alone', () => {
  const word = 'x'.repeat(100);
  expect(wrapText(`Se ${word} her`)).toBe(`Se\n${word}\nher`);
});

test('line breaks and empty lines stay', () => {
  expect(wrapText('a\n\nb')).toBe('a\n\nb');
});

test('the cells of a table row are set apart', () => {
  expect(wrapText('Næstved\t17')).toBe('Næstved | 17');
});
