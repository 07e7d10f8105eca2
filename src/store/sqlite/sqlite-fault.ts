import { StoreFault, type StoreFaultCode } from '../store-fault';

/** By the start of the code that SQLite or the system gives. The rest, such as SQLITE_IOERR, is `failed`. */
const meanings: readonly (readonly [RegExp, StoreFaultCode])[] = [
  // "SQLITE_FULL", "ENOSPC", "EDQUOT"; refuses "SQLITE_FULLFSYNC".
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)$/u, 'full'],
  // "SQLITE_READONLY_DBMOVED", "SQLITE_PERM", "EROFS"; refuses "ENOENT".
  [/^(SQLITE_READONLY|SQLITE_PERM|EACCES|EPERM|EROFS)/u, 'readOnly'],
  // "SQLITE_NOTADB", "SQLITE_CORRUPT_INDEX"; refuses "SQLITE_NOTFOUND".
  [/^SQLITE_(NOTADB|CORRUPT)/u, 'damaged'],
  // "SQLITE_BUSY_SNAPSHOT", "SQLITE_LOCKED"; refuses "SQLITE_BLOCKED".
  [/^SQLITE_(BUSY|LOCKED)/u, 'busy'],
];

/** By the start of the message, where the code says nothing. */
const wordings: readonly (readonly [string, StoreFaultCode])[] = [
  // A file that cannot be opened: "ConnectionFailed(…: 14)", without a code.
  ['ConnectionFailed', 'failed'],
  // SQLITE_ERROR, as for any statement that cannot be run.
  ['no such table', 'missing'],
];

/** What an error of SQLite or the file system means to people. Other errors, which are ours, stay as they are. */
export function asStoreFault(error: unknown, place: string): unknown {
  if (error instanceof StoreFault) return error;
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  const told = wordings.find(([start]) => typeof message === 'string' && message.startsWith(start));
  if (told) return new StoreFault(told[1], place, error);
  if (typeof code !== 'string' || code === '' || code.startsWith('ERR_')) return error;
  const meaning = meanings.find(([pattern]) => pattern.test(code));
  return new StoreFault(meaning?.[1] ?? 'failed', place, error);
}
