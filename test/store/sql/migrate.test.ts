import { join } from 'node:path';
import { openStore } from '../../../src/store/open-store';
import { migrate } from '../../../src/store/sql/migrate';
import { type Migration, migrations } from '../../../src/store/sql/migrations';
import { buildDatabase } from '../../../src/store/sqlite/open-sqlite-store';
import type { Store } from '../../../src/store/store';
import { expectGolden } from '../../golden';
import { later, minutes, start } from '../contract/clock';
import { keepTargets, planned } from '../contract/notifications';
import { faultOf } from '../fault-of';
import { context } from '../sample-content';
import { connectBeside, makeFolder, removeFolder } from '../sqlite/sqlite-under-test';
import { buildVersion, expectations } from './store-versions';

const newest = migrations.length;
const beforeNotifications = 4;
let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => removeFolder(folder));

/** What a query returns, past the ports. */
async function query(sql: string): Promise<unknown[]> {
  const connection = await connectBeside(folder);
  const rows = connection.prepare(sql).all([]);
  connection.close();
  return rows;
}

async function withStore<T>(use: (store: Store) => Promise<T>, now = start): Promise<T> {
  const store = await openStore({ folder, now });
  return use(store).finally(() => store.close());
}

const readVersions = () => query('select version, name from schema_versions order by version');
const allVersions = migrations.map(({ name }, index) => ({ version: index + 1, name }));

test('an empty folder gets all steps, and opening again takes none', async () => {
  await withStore(() => Promise.resolve());
  expect(await readVersions()).toEqual(allVersions);
  await withStore(() => Promise.resolve(), later(minutes));
  const moments = await query('select distinct migrated_at from schema_versions');
  expect(moments).toEqual([{ migrated_at: start.toISOString() }]);
});

test('every step has an expectation here', () => {
  expect(expectations).toHaveLength(newest);
});

test.each(migrations.map((_, index) => index + 1))(
  'a store of version %i keeps its rows when it is brought up to date',
  async (version) => {
    await buildVersion(folder, version);
    await withStore(async (store) => {
      for (const expectRows of expectations.slice(0, version)) await expectRows(store);
    });
    expect(await readVersions()).toEqual(allVersions);
  },
);

test('the tables are the same whatever version they grew from, and as released', async () => {
  const tables = "select name, sql from sqlite_master where name not like 'sqlite_%' order by name";
  await withStore(() => Promise.resolve());
  const grown = await query(tables);
  expectGolden(join(__dirname, '..', '..', 'fixtures', 'store', 'tables.json'), grown);
  removeFolder(folder);
  folder = makeFolder();
  await buildVersion(folder, newest - 1);
  await withStore(() => Promise.resolve());
  expect(await query(tables)).toEqual(grown);
});

test('a store of a newer version is refused to bot, command and reader, and nothing in it changes', async () => {
  await buildVersion(folder, newest);
  const connection = await connectBeside(folder);
  connection.exec(`insert into schema_versions values (${newest + 1}, 'from the future', '${start.toISOString()}')`);
  connection.close();
  for (const mode of ['bot', 'beside', 'reader'] as const) {
    const fault = await faultOf(openStore({ folder, mode, now: later(1) }));
    expect(fault.code).toBe('newer');
  }
  expect(await readVersions()).toEqual([...allVersions, { version: newest + 1, name: 'from the future' }]);
  expect(await query('select count(*) as contexts from contexts')).toEqual([{ contexts: 1 }]);
});

test('a store of the version before notifications takes them up, and is then refused to that version', async () => {
  await buildVersion(folder, beforeNotifications);
  await withStore(async (store) => {
    await keepTargets(store, 'p');
    await store.subscriptions.follow('19:p', 'botilbud', start);
    expect(await store.ledger.add([planned('p', 'a')], start)).toBe(1);
    expect((await store.preferences.read('p')).circle).toBe('K17');
  });
  const connection = await connectBeside(folder);
  const db = await buildDatabase(connection);
  const fault = await faultOf(migrate(db, folder, start, migrations.slice(0, beforeNotifications)));
  await db.destroy();
  expect(fault.message).toBe(`${folder} er skrevet af en nyere udgave af botten. Brug den udgave eller en senere.`);
});

test('a reader is refused a store of an older version, which it may not change', async () => {
  await buildVersion(folder, newest - 1);
  const fault = await faultOf(openStore({ folder, mode: 'reader', now: start }));
  expect(fault.code).toBe('older');
  expect(await readVersions()).toHaveLength(newest - 1);
});

test('a store that a dying bot left without tables is missing to a reader', async () => {
  const connection = await connectBeside(folder);
  connection.exec('PRAGMA journal_mode = WAL');
  connection.close();
  expect((await faultOf(openStore({ folder, mode: 'reader', now: start }))).code).toBe('missing');
});

test('a step that fails takes back those before it', async () => {
  await buildVersion(folder, 1);
  const failing: Migration = { name: 'failing', up: () => Promise.reject(new Error('half way')) };
  const connection = await connectBeside(folder);
  const db = await buildDatabase(connection);
  await expect(migrate(db, folder, start, [...migrations, failing])).rejects.toThrow('half way');
  await db.destroy();
  expect(await readVersions()).toEqual(allVersions.slice(0, 1));
  await withStore(async (store) => expect(await store.contexts.use('a', start)).toEqual(context));
});
