import { join } from 'node:path';
import { StoreFault } from '../store-fault';
import { connectSqlite } from './connect-sqlite';
import { createPrivateFile } from './private-file';

/**
 * Makes this process the only bot of a folder until the returned function is called. The lock is one that the system
 * holds for the process, on a file of its own: it is gone when the process is, however it ended, and the file may stay.
 * Rejects with an `inUse` fault where another process, or this one, has it already.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const file = join(folder, 'bot.lock');
  createPrivateFile(file);
  const connection = await connectSqlite(file, 'rwc', folder);
  try {
    connection.exec('begin exclusive');
  } catch (error) {
    connection.close();
    throw error instanceof StoreFault && error.code === 'busy' ? new StoreFault('inUse', folder, error) : error;
  }
  return () => connection.close();
}
