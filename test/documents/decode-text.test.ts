import { decodeText } from '../../src/documents/decode-text';

const text = 'Møde på Ærø: 17 kommuner – 4 mio. kr.';
const utf16 = Buffer.from(text, 'utf16le');
const swapped = Buffer.from(utf16).swap16();
/** The dash is 0x96 in Windows-1252; the other letters stand as in Latin-1. */
const windows = Buffer.from(text.replace('–', '\x96'), 'latin1');

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
  ['UTF-16 with a mark, big end first', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped])],
  ['UTF-16 without a mark', utf16],
  ['UTF-16 without a mark, big end first', swapped],
  ['Windows-1252', windows],
])('%s is read', (_name, bytes) => {
  expect(decodeText(bytes)).toBe(text);
});

test('line ends of all systems become one kind', () => {
  expect(decodeText(Buffer.from('a\r\nb\rc\nd'))).toBe('a\nb\nc\nd');
});

test('letters that are put together from two signs become one', () => {
  expect(decodeText(Buffer.from('A\u030aben'))).toBe('Åben');
});

test('a stray control character is left out', () => {
  expect(decodeText(Buffer.from(`${'tekst '.repeat(300)}\u0007`))).toBe('tekst '.repeat(300));
});

test.each([
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52])],
  ['zeros', Buffer.alloc(2000)],
  ['all bytes', Buffer.from(Array.from({ length: 1024 }, (_, index) => index % 256))],
])('%s is no text', (_name, bytes) => {
  expect(decodeText(bytes)).toBeNull();
});
