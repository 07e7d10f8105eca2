import { openStore, type StoreMode } from '../store/open-store';
import type { Store } from '../store/store';
import type { ExitCode, Terminal } from './command';

/** Works on what the bot keeps, also while it runs: in the folder that `--data` names, else where the bot's settings say. */
export async function withStore(
  mode: StoreMode,
  data: string | undefined,
  terminal: Terminal,
  work: (store: Store) => Promise<ExitCode>,
): Promise<ExitCode> {
  const folder = data ?? (terminal.env['DATA_DIR'] || 'data');
  const databaseUrl = data === undefined ? terminal.env['DATABASE_URL'] || null : null;
  const store = await openStore({ folder, databaseUrl, mode, now: terminal.now() });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
