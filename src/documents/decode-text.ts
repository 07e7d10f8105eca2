const byteOrderMarks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** Control characters other than tab, line feed, form feed and carriage return do not occur in text. */
const controlCharacters = /(?![\t\n\f\r])\p{Cc}/gu;

/**
 * Text of a file in UTF-8, UTF-16 or, failing those, the encoding that it declares or Windows-1252, with line ends as
 * `\n`. Null when the bytes are no text: more than one control character in a thousand.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string | null {
  const text = decode(bytes, declared).replace(/\r\n?/gu, '\n').normalize('NFC');
  const controls = text.match(controlCharacters)?.length ?? 0;
  if (controls * 1000 > text.length) return null;
  return text.replace(controlCharacters, '');
}

function decode(bytes: Uint8Array, declared: string | undefined): string {
  const mark = byteOrderMarks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  if (mark) return new TextDecoder(mark.encoding).decode(bytes);
  const wide = wideEncoding(bytes.subarray(0, 1000));
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeDeclared(bytes, declared);
  }
}

/** Encodings of one byte a letter. What declares Latin-1 is Windows-1252, on the web by rule. */
function decodeDeclared(bytes: Uint8Array, declared: string | undefined): string {
  if (!/^(?:iso-?8859-1[05]|iso-?8859-[2-9]|macintosh|windows-125[013-8])$/iu.test(declared ?? ''))
    return decodeWindows(bytes);
  return new TextDecoder(declared).decode(bytes);
}

/** UTF-16 without a mark: in Danish almost every second byte is zero, the first of each pair when the big end leads. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = bytes.filter((byte) => byte === 0).length;
  if (zeros <= 0.3 * bytes.length) return null;
  const leading = bytes.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  return leading * 2 > zeros ? 'utf-16be' : 'utf-16le';
}

/** What Windows-1252 has in place of the control characters 0x80–0x9f; five of them are not in use. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 reads Windows-1252 as Latin-1, dashes and quotation marks as control characters; hence the table. */
function decodeWindows(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replaceAll(/[\u0080-\u009f]/gu, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign);
}
