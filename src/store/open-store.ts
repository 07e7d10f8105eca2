import { openPostgresReader, openPostgresStore } from './postgres/open-postgres-store';
import { openSqliteReader, openSqliteStore } from './sqlite/open-sqlite-store';
import type { Store } from './store';

export interface StorePlace {
  /** Folder on a disk of this machine: locks on network drives cannot be trusted. Left alone beside a `databaseUrl`. */
  readonly folder: string;
  /**
   * "postgres://user:password@host:5432/name?sslmode=verify-full": the store lies there, and several copies of the bot may
   * share it. Null or left out: in the folder.
   */
  readonly databaseUrl?: string | null;
  /** For commands that only look: opens beside a running bot, and refuses to write. */
  readonly readOnly?: boolean;
  readonly now: Date;
}

/**
 * Opens the store, brings its tables up to date and removes what has served its time. Rejects with a {@link StoreFault}:
 * `inUse` for a second bot on the folder, `missing` for a reader before the first start, and so on.
 */
export async function openStore({ folder, databaseUrl, readOnly = false, now }: StorePlace): Promise<Store> {
  if (databaseUrl) return readOnly ? openPostgresReader(databaseUrl) : openPostgresStore(databaseUrl, now);
  return readOnly ? openSqliteReader(folder) : openSqliteStore(folder, now);
}
