import { writeTsquery, writeTsvector } from '../../../../src/store/postgres/shelf/tsquery';

test('words stand with the class of text they stand in, and count up to a limit', () => {
  const words = new Map([
    ['botilbud', [1, 0, 2, 0]],
    ['+botilbud', [0, 1, 0, 99]],
  ] as const);
  expect(writeTsvector(words)).toBe("'botilbud':1A,2C,3C '+botilbud':1B,2D,3D,4D,5D,6D,7D");
});

test.each([
  [["l'été", 'a\\b'], "'l''été'|'a\\\\b'"],
  [['a&b|c:*', '!d'], "'a&b|c:*'|'!d'"],
  [['x'.repeat(300), 'nul\u0000', ''], ''],
])('%j are words and no operators', (any, query) => {
  expect(writeTsquery({ any, all: [] })).toBe(query);
});

test('phrases need each of their words, in any of its forms', () => {
  expect(writeTsquery({ any: ['a'], all: [[['b', 'c'], ['d']]] })).toBe("'a'|(('b'|'c')&('d'))");
  expect(writeTsquery({ any: [], all: [[['b'], ['\u0000']]] })).toBe('');
});
