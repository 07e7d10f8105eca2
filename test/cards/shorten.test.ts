import { beginning, shorten } from '../../src/cards/shorten';

test('a short text is left alone', () => {
  expect(shorten('fem ord', 7, '…')).toBe('fem ord');
});

test.each([
  ['et langt ord', 8, 'et langt'],
  ['et langt ord', 7, 'et'],
  ['et langt ord', 9, 'et langt'],
  ['udenmellemrum', 5, 'udenm'],
  [`kort ${'x'.repeat(100)}`, 60, `kort ${'x'.repeat(55)}`],
])('"%s" cut to %d ends at a word where one is near', (text, limit, cut) => {
  expect(beginning(text, limit)).toBe(cut);
});

test('a character of two halves is not parted', () => {
  expect(beginning('a\u{1F34E}b', 2)).toBe('a');
});
