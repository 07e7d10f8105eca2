import { createHash } from 'node:crypto';
import type { Register } from '../meetings/register';
import { itemsOf } from './build-index';
import { itemTexts } from './fields';

/**
 * A hash of every text that an index is made of, in its order: two registers with the same one have the same index. Takes
 * about a tenth of a second for ten thousand items.
 */
export function fingerprintRegister(register: Register): string {
  const hash = createHash('sha256');
  for (const item of itemsOf(register)) {
    hash.update(`\u0000${item.id}\u0000`);
    for (const { field, text } of itemTexts(item)) hash.update(`${field}\u0001${text}\u0001`);
  }
  return hash.digest('hex');
}
