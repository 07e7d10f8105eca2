import { createHash } from 'node:crypto';

/**
 * The key of a row that is only ever looked up by a name somebody brings along. Nobody needs the name back, so it is not
 * kept: whoever reads the file does not learn in which conversation a question was asked. 43 characters for any name.
 */
export function hashName(name: string): string {
  return createHash('sha256').update(name).digest('base64url');
}
