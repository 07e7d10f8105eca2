import { openSqliteReader, openSqliteStore } from './sqlite/open-sqlite-store';
import type { Store } from './store';

export interface StorePlace {
  /** Folder on a disk of this machine: locks on network drives cannot be trusted. */
  readonly folder: string;
  /** For commands that only look: opens beside a running bot, and refuses to write. */
  readonly readOnly?: boolean;
  readonly now: Date;
}

/**
 * Opens the store, brings its tables up to date and removes what has served its time. Rejects with a {@link StoreFault}:
 * `inUse` for a second bot on the folder, `missing` for a reader before the first start, and so on.
 */
export function openStore({ folder, readOnly = false, now }: StorePlace): Promise<Store> {
  return readOnly ? openSqliteReader(folder) : openSqliteStore(folder, now);
}
