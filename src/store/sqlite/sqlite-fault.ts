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

/** What an error of SQLite or the file system means to people. Other errors, which are ours, stay as they are. */
export function asStoreFault(error: unknown, place: string): unknown {
  if (error instanceof StoreFault) return error;
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  // A file that cannot be opened comes as "ConnectionFailed(…: 14)", without a code.
  if (typeof message === 'string' && message.startsWith('ConnectionFailed'))
    return new StoreFault('failed', place, error);
  if (typeof code !== 'string' || code === '' || code.startsWith('ERR_')) return error;
  const meaning = meanings.find(([pattern]) => pattern.test(code));
  return new StoreFault(meaning?.[1] ?? 'failed', place, error);
}
