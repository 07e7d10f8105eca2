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

/** Rows only: what the tables look like stays, and who opens them next finds them up to date. */
const forgetAll = `
  do $$ declare name text; begin
    for name in select tablename from pg_tables where schemaname = current_schema() and tablename <> 'schema_versions'
    loop execute format('delete from %I', name); end loop;
  end $$`;

interface Schema {
  readonly name: string;
  readonly databaseUrl: string;
}

async function createSchema(server: PrivatePostgres, shared: string): Promise<Schema> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await server.query(shared, `create schema ${name}`);
  return { name, databaseUrl: `${shared}?options=-c%20search_path%3D${name}` };
}

/**
 * Makes one store after the other in a database. A schema is made ten times as fast as a database; one in which only
 * rows were changed is emptied and serves the next store, which is three times as fast again.
 */
export function postgresUnderTest(server: PrivatePostgres, shared: string): () => Promise<StoreUnderTest> {
  let emptied: Schema | null = null;
  return async () => {
    const schema = emptied ?? (await createSchema(server, shared));
    emptied = null;
    let isAltered = false;
    const opened: Store[] = [];
    const open = async (now: Date, mode: StoreMode = 'bot'): Promise<Store> => {
      const store = await openStore({ folder: noFolder, databaseUrl: schema.databaseUrl, mode, now });
      opened.push(store);
      return store;
    };
    const execute = async (sql: string): Promise<void> => {
      await server.query(schema.databaseUrl, sql);
    };
    return {
      open: (now) => open(now),
      openReader: (now) => open(now, 'reader'),
      openBeside: (now) => open(now, 'beside'),
      async openFull(now) {
        isAltered = true;
        await execute(takeNoMore);
        return open(now);
      },
      execute,
      async remove() {
        for (const store of opened) await store.close();
        if (isAltered) return;
        await execute(forgetAll);
        emptied = schema;
      },
    };
  };
}
