import { markupRules, stripMarkup } from '../../src/documents/strip-markup';

describe('each rule', () => {
  test.each(markupRules)('takes $takes', ({ pattern, replacement, takes }) => {
    expect(takes.replace(pattern, replacement)).not.toBe(takes);
  });

  test.each(markupRules)('refuses $refuses', ({ pattern, replacement, refuses }) => {
    expect(refuses.replace(pattern, replacement)).toBe(refuses);
  });
});

test.each([
  ['**2.1**', '2.1'],
  ['[Referat fra januar](#)', 'Referat fra januar'],
  ['juni<br/>juli', 'juni juli'],
  ['<b>I alt</b>\t112', 'I alt\t112'],
  ['## 2.6 Ny vej', '2.6 Ny vej'],
  ['og ny strategi**', 'og ny strategi'],
  ['*Indsats:* nyt', 'Indsats: nyt'],
  ['5 * 3 * 2', '5 * 3 * 2'],
  ['Bo &amp; Co', 'Bo & Co'],
])('%j reads %j', (line, text) => {
  expect(stripMarkup(line)).toBe(text);
});
