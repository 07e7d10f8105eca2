const byteOrderMarks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** Control characters other than tab, line feed, form feed and carriage return do not occur in text. */
const controlCharacters = /(?![\t\n\f\r])\p{Cc}/gu;

/**
 * Text of a file in UTF-8, UTF-16 or, failing those, Windows-1252, with line ends as `\n`.
 * Null when the bytes are no text: more than one control character in a thousand.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes).replace(/\r\n?/gu, '\n').normalize('NFC');
  const controls = text.match(controlCharacters)?.length ?? 0;
  if (controls * 1000 > text.length) return null;
  return text.replace(controlCharacters, '');
}

function decode(bytes: Uint8Array): string {
  const mark = byteOrderMarks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  if (mark) return new TextDecoder(mark.encoding).decode(bytes);
  const zeros = bytes.subarray(0, 1000).filter((byte) => byte === 0).length;
  // Danish in UTF-16 without a mark: almost every second byte is zero.
  if (zeros > 0.3 * Math.min(bytes.length, 1000)) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
