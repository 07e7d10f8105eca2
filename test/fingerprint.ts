import { createHash } from 'node:crypto';

/** Length and hash of a text that must not be kept itself; null stays null. */
export function fingerprint(text: string | null): { readonly length: number; readonly hash: string } | null {
  if (text === null) return null;
  return { length: text.length, hash: createHash('sha256').update(text).digest('hex').slice(0, 12) };
}
