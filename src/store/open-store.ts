import { openPostgresBeside, openPostgresReader, openPostgresStore } from './postgres/open-postgres-store';
import { openSqliteBeside, openSqliteReader, openSqliteStore } from './sqlite/open-sqlite-store';
import type { Store } from './store';

/**
 * - `bot`: brings the tables up to date and removes what has served its time. In a folder there is one.
 * - `beside`: for commands that write a row, such as a notification to be sent, beside a running bot or without one. Of
 *   the version that made the tables only.
 * - `reader`: the same for commands that only look; refuses to write.
 */
export type StoreMode = 'bot' | 'beside' | 'reader';

export interface StorePlace {
  /** Folder on a disk of this machine: locks on network drives cannot be trusted. Left alone beside a `databaseUrl`. */
  readonly folder: string;
  /**
   * "postgres://user:password@host:5432/name?sslmode=verify-full": the store lies there, and several copies of the bot may
   * share it. Null or left out: in the folder.
   */
  readonly databaseUrl?: string | null;
  /** `bot` where it is left out. */
  readonly mode?: StoreMode;
  readonly now: Date;
}

const inDatabase = {
  bot: openPostgresStore,
  beside: openPostgresBeside,
  reader: openPostgresReader,
} satisfies Record<StoreMode, (url: string, now: Date) => Promise<Store>>;

const inFolder = {
  bot: openSqliteStore,
  beside: openSqliteBeside,
  reader: openSqliteReader,
} satisfies Record<StoreMode, (folder: string, now: Date) => Promise<Store>>;

/**
 * Rejects with a {@link StoreFault}: `inUse` for a second bot on the folder, `missing` and `older` for a command before the
 * first start of this version, and so on.
 */
export async function openStore({ folder, databaseUrl, mode = 'bot', now }: StorePlace): Promise<Store> {
  return databaseUrl ? inDatabase[mode](databaseUrl, now) : inFolder[mode](folder, now);
}
