import { randomUUID } from 'node:crypto';
import { openStore, type StoreMode } from '../../../src/store/open-store';
import type { Store } from '../../../src/store/store';
import type { StoreUnderTest } from '../contract/store-under-test';
import type { PrivatePostgres } from './private-postgres';

/** Left alone beside an address of a database. */
export const noFolder = '/nowhere';

/** What PostgreSQL says when its disk takes no more, said at every new row of some: no test fills a real disk. */
const takeNoMore = `
  create function refuse() returns trigger language plpgsql as $$
    begin raise exception 'could not extend file: No space left on device' using errcode = 'disk_full'; end
  $$;
  create trigger refuse before insert or update on contexts for each row execute function refuse();
  create trigger refuse before insert on ledger for each row execute function refuse()`;

/** A store in a new schema of a database, which is made ten times as fast as a new database. */
export async function createPostgresUnderTest(server: PrivatePostgres, shared: string): Promise<StoreUnderTest> {
  const schema = `test_${randomUUID().replaceAll('-', '')}`;
  await server.query(shared, `create schema ${schema}`);
  const databaseUrl = `${shared}?options=-c%20search_path%3D${schema}`;
  const opened: Store[] = [];
  const open = async (now: Date, mode: StoreMode = 'bot'): Promise<Store> => {
    const store = await openStore({ folder: noFolder, databaseUrl, mode, now });
    opened.push(store);
    return store;
  };
  const execute = async (sql: string): Promise<void> => {
    await server.query(databaseUrl, sql);
  };
  return {
    open: (now) => open(now),
    openReader: (now) => open(now, 'reader'),
    openBeside: (now) => open(now, 'beside'),
    async openFull(now) {
      await execute(takeNoMore);
      return open(now);
    },
    execute,
    async remove() {
      for (const store of opened) await store.close();
      await server.query(shared, `drop schema ${schema} cascade`);
    },
  };
}
