import { openSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '../../../src/store/sql/migrate';
import { buildSqlStore } from '../../../src/store/sql/sql-store';
import type { SqliteConnection } from '../../../src/store/sqlite/connect-sqlite';
import { buildDatabase, databaseName } from '../../../src/store/sqlite/open-sqlite-store';
import { buildSqliteEngine } from '../../../src/store/sqlite/sqlite-engine';
import type { Store } from '../../../src/store/store';
import { minutes, start } from '../contract/clock';
import { keepTargets, planned } from '../contract/notifications';
import { context } from '../sample-content';
import { connectBeside, makeFolder, removeFolder } from './sqlite-under-test';

let folder: string;
let connection: SqliteConnection;
let store: Store;
/** All that the database was told, in order. */
let told: string[];

beforeEach(async () => {
  folder = makeFolder();
  closeSync(openSync(join(folder, databaseName), 'a'));
  connection = await connectBeside(folder);
  const listened: SqliteConnection = {
    ...connection,
    exec(sql) {
      told.push(sql);
      connection.exec(sql);
    },
    prepare(sql) {
      told.push(sql);
      return connection.prepare(sql);
    },
  };
  told = [];
  const db = await buildDatabase(listened);
  await migrate(db, folder, start);
  store = buildSqlStore(db, buildSqliteEngine(db, listened), () => db.destroy());
  await keepTargets(store, 'p');
  told = [];
});
afterEach(async () => {
  await store.close();
  removeFolder(folder);
});

/** Everything that is done to the ledger between planning and the end. */
async function useLedger(): Promise<void> {
  const { ledger } = store;
  await ledger.add([planned('p', 'a'), planned('p', 'b')], start);
  await ledger.nextAttempt();
  await ledger.expire(start);
  await ledger.withdraw(['b/19:p'], start);
  await ledger.claim('one', start, minutes, 1);
  await ledger.release('one', start);
  await ledger.claim('one', start, minutes, 1);
  await ledger.begin('one', ['a/19:p'], start);
  await ledger.settle('one', ['a/19:p'], { kind: 'stopped', reason: 'blocked' }, start);
  await ledger.read({ target: '19:p', states: ['unknown'] });
  await ledger.read({ meeting: 'kkr-syddanmark/2026-12-04' });
  await store.removeExpired(start);
}

test('whatever is noted in the ledger waits for the disk', async () => {
  await useLedger();
  const commits = told.flatMap((sql, index) => (sql === 'commit' ? [index] : []));
  expect(commits).toHaveLength(8);
  for (const commit of commits) {
    const settings = told.slice(0, commit).filter((sql) => sql.startsWith('PRAGMA synchronous'));
    expect(settings.at(-1)).toBe('PRAGMA synchronous = FULL');
  }
  expect(connection.prepare('PRAGMA synchronous').all([])).toEqual([{ synchronous: 1 }]);
});

test('what fails does not leave the answers waiting for the disk', async () => {
  await expect(store.subscriptions.change('nobody', {})).rejects.toThrow();
  expect(told).toContain('rollback');
  expect(connection.prepare('PRAGMA synchronous').all([])).toEqual([{ synchronous: 1 }]);
});

test('an answer does not wait for the disk', async () => {
  await store.activities.claim('a', start);
  await store.contexts.keep('a', context, start);
  await store.contexts.use('a', start);
  expect(told.filter((sql) => sql.includes('FULL'))).toEqual([]);
});

test('nothing that is asked of the ledger reads all of it', async () => {
  await useLedger();
  const asked = [...new Set(told)].filter((sql) => sql.includes('"ledger"'));
  expect(asked.length).toBeGreaterThan(10);
  const plans = asked.flatMap((sql) => {
    const parameters = Array.from(sql.matchAll(/\?/gu), () => '');
    const steps = connection.prepare(`explain query plan ${sql}`).all(parameters) as { detail: string }[];
    return steps.map(({ detail }) => detail);
  });
  expect(plans.some((detail) => detail.includes('ledger_due (state=? AND next_attempt_at<?)'))).toBe(true);
  // The index of those leased holds no others.
  expect(plans.filter((detail) => /^SCAN (?!held USING INDEX ledger_leased|\d+ CONSTANT)/u.test(detail))).toEqual([]);
});

test('lists of any length make few different statements, which are kept', async () => {
  const texts = new Set<string>();
  for (let length = 1; length <= 200; length += 1) {
    told = [];
    await store.ledger.withdraw(
      Array.from({ length }, (_, index) => `k${index}`),
      start,
    );
    for (const sql of told) texts.add(sql);
  }
  expect(texts.size).toBeLessThan(16);
});
