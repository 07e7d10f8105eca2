import { join } from 'node:path';
import { openStore, type StoreMode } from '../../../src/store/open-store';
import { connectPostgres } from '../../../src/store/postgres/connect-postgres';
import { starting } from '../../../src/store/postgres/limits';
import { migrateAlone } from '../../../src/store/postgres/migrate-alone';
import { type Migration, migrations } from '../../../src/store/sql/migrations';
import type { Store } from '../../../src/store/store';
import { expectGolden } from '../../golden';
import { describeWithPostgres } from '../../describe-with-postgres';
import { later, start } from '../contract/clock';
import { keepTargets, planned } from '../contract/notifications';
import { faultOf } from '../fault-of';
import { expectations, fillVersion } from '../sql/store-versions';
import { noFolder } from './postgres-under-test';

const newest = migrations.length;
const beforeNotifications = 4;

/** Columns and indexes as the server describes them. */
const tables = `
  with made as (
    select table_name || '.' || column_name as name, data_type || ', null: ' || is_nullable as definition
      from information_schema.columns where table_schema = 'public'
    union all
    select indexname, indexdef from pg_indexes where schemaname = 'public'
  )
  select * from made order by name collate "C"`;

describeWithPostgres('versions of the store in PostgreSQL', (server) => {
  let databaseUrl: string;
  beforeEach(async () => {
    databaseUrl = await server().create();
  });

  const query = (sql: string) => server().query(databaseUrl, sql);
  const readVersions = () => query('select version, name from schema_versions order by version');
  const allVersions = migrations.map(({ name }, index) => ({ version: index + 1, name }));
  const open = (mode: StoreMode = 'bot') => openStore({ folder: noFolder, databaseUrl, mode, now: later(1) });

  async function withStore(use: (store: Store) => Promise<void>): Promise<void> {
    const store = await open();
    await use(store).finally(() => store.close());
  }

  async function buildVersion(version: number): Promise<void> {
    const db = await connectPostgres(databaseUrl, 'rw', starting, 'database');
    await fillVersion(db, version, query).finally(() => db.destroy());
  }

  test.each(migrations.map((_, index) => index + 1))(
    'a store of version %i keeps its rows when it is brought up to date',
    async (version) => {
      await buildVersion(version);
      await withStore(async (store) => {
        for (const expectRows of expectations.slice(0, version)) await expectRows(store);
      });
      expect(await readVersions()).toEqual(allVersions);
    },
  );

  test('the tables are the same whatever version they grew from, and as released', async () => {
    await withStore(() => Promise.resolve());
    const grown = await query(tables);
    expectGolden(join(__dirname, '..', '..', 'fixtures', 'store', 'tables-postgres.json'), grown);
    databaseUrl = await server().create();
    await buildVersion(newest - 1);
    await withStore(() => Promise.resolve());
    expect(await query(tables)).toEqual(grown);
  });

  test('a database of a newer version is refused to bot, command and reader, and nothing in it changes', async () => {
    await buildVersion(newest);
    await query(`insert into schema_versions values (${newest + 1}, 'from the future', '${start.toISOString()}')`);
    for (const mode of ['bot', 'beside', 'reader'] as const) {
      const fault = await faultOf(open(mode));
      expect(fault.message).toBe(
        `${databaseUrl.split('@')[1]} er skrevet af en nyere udgave af botten. Brug den udgave eller en senere.`,
      );
    }
    expect(await readVersions()).toEqual([...allVersions, { version: newest + 1, name: 'from the future' }]);
    expect(await query('select count(*)::int as contexts from contexts')).toEqual([{ contexts: 1 }]);
  });

  test('a database of the version before notifications takes them up, and is then refused to that version', async () => {
    await buildVersion(beforeNotifications);
    await withStore(async (store) => {
      await keepTargets(store, 'p');
      await store.subscriptions.follow('19:p', 'botilbud', start);
      expect(await store.ledger.add([planned('p', 'a')], start)).toBe(1);
      expect((await store.preferences.read('p')).circle).toBe('K17');
    });
    const db = await connectPostgres(databaseUrl, 'rw', starting, 'basen');
    const fault = await faultOf(migrateAlone(db, 'basen', start, migrations.slice(0, beforeNotifications)));
    await db.destroy();
    expect(fault.message).toBe('basen er skrevet af en nyere udgave af botten. Brug den udgave eller en senere.');
  });

  test('a reader is refused a database of an older version, which it may not change', async () => {
    await buildVersion(newest - 1);
    expect((await faultOf(open('reader'))).code).toBe('older');
    expect(await readVersions()).toHaveLength(newest - 1);
  });

  test('a step that fails takes back those before it', async () => {
    await buildVersion(1);
    const failing: Migration = { name: 'failing', up: () => Promise.reject(new Error('half way')) };
    const db = await connectPostgres(databaseUrl, 'rw', starting, 'database');
    await expect(migrateAlone(db, 'database', start, [...migrations, failing])).rejects.toThrow('half way');
    await db.destroy();
    expect(await readVersions()).toEqual(allVersions.slice(0, 1));
    await withStore(async (store) => expectations[0]?.(store));
  });

  test('a copy of an older program that still runs is not disturbed by the steps of a newer one', async () => {
    await withStore(async (old) => {
      const db = await connectPostgres(databaseUrl, 'rw', starting, 'database');
      const added: Migration = {
        name: 'added',
        up: (schema) => schema.createTable('added').addColumn('id', 'text').execute(),
      };
      await migrateAlone(db, 'database', start, [...migrations, added]).finally(() => db.destroy());
      expect(await old.activities.claim('a', start)).toBe(true);
    });
  });
});
