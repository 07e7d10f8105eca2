import { openStore } from '../../../src/store/open-store';
import { connectPostgres } from '../../../src/store/postgres/connect-postgres';
import { answering } from '../../../src/store/postgres/limits';
import { buildPostgresEngine } from '../../../src/store/postgres/postgres-engine';
import { hashName } from '../../../src/store/sql/hash-name';
import { migrations } from '../../../src/store/sql/migrations';
import { buildSqlStore } from '../../../src/store/sql/sql-store';
import type { Store } from '../../../src/store/store';
import { describeWithPostgres } from '../../describe-with-postgres';
import { start } from '../contract/clock';
import { keepTargets, planned } from '../contract/notifications';
import { faultOf } from '../fault-of';
import { context } from '../sample-content';
import { killCopies, startCopy, type Task } from './copies';
import { noFolder } from './postgres-under-test';

/** Each process compiles the source that it uses, eight of them on one or two cores. */
const processes = 90_000;

describeWithPostgres('several copies of the bot on one database', (server) => {
  let databaseUrl: string;
  const opened: Store[] = [];
  beforeEach(async () => {
    databaseUrl = await server().create();
  });
  afterEach(async () => {
    killCopies();
    for (const store of opened.splice(0)) await store.close();
  });

  async function open(): Promise<Store> {
    const store = await openStore({ folder: noFolder, databaseUrl, now: start });
    opened.push(store);
    return store;
  }

  /** What copies print that all begin the same task at once. */
  async function together(count: number, task: Task): Promise<readonly (readonly string[])[]> {
    const copies = Array.from({ length: count }, (_, number) => startCopy(databaseUrl, task, number));
    await Promise.all(copies.map((copy) => copy.printed('ready')));
    for (const copy of copies) copy.go();
    return Promise.all(copies.map((copy) => copy.result));
  }

  const readVersions = () => server().query(databaseUrl, 'select version, name from schema_versions order by version');
  const allVersions = migrations.map(({ name }, index) => ({ version: index + 1, name }));

  test(
    'eight copies that start at once all open an empty database, and one of them makes the tables',
    async () => {
      expect(await together(8, 'open')).toEqual(Array.from({ length: 8 }, () => ['open']));
      expect(await readVersions()).toEqual(allVersions);
      // Each copy has a clock of its own.
      const moments = await server().query(databaseUrl, 'select distinct migrated_at from schema_versions');
      expect(moments).toHaveLength(1);
    },
    processes,
  );

  test(
    'each of a hundred activities is claimed by one of four copies',
    async () => {
      const claimed = await together(4, 'claim');
      expect(
        claimed
          .flat()
          .map(Number)
          .sort((a, b) => a - b),
      ).toEqual(Array.from({ length: 100 }, (_, index) => index));
    },
    processes,
  );

  test(
    'each of a hundred targets is served by one of four copies, with all that is due',
    async () => {
      const store = await open();
      const letters = Array.from({ length: 100 }, (_, index) => `t${index}`);
      await keepTargets(store, ...letters);
      await store.ledger.add(
        letters.flatMap((letter) => [planned(letter, 'a'), planned(letter, 'b')]),
        start,
      );
      const served = (await together(4, 'lease')).flat();
      expect([...served].sort()).toEqual(letters.map((letter) => `a/19:${letter} b/19:${letter}`).sort());
      expect(await store.ledger.read({ states: ['sent'] })).toHaveLength(200);
    },
    processes,
  );

  test('a claim waits for the one before it, though the server would rather refuse both', async () => {
    const name = new URL(databaseUrl).pathname.slice(1);
    await server().query(databaseUrl, `alter database ${name} set default_transaction_isolation = 'serializable'`);
    const store = await open();
    const db = await connectPostgres(databaseUrl, 'rw', answering, 'database');
    const second = await db.transaction().execute(async (transaction) => {
      const row = { activity: hashName('a'), seen_at: start.toISOString() };
      await transaction.insertInto('processed_activities').values(row).execute();
      const waiting = store.activities.claim('a', start);
      while ((await server().query(databaseUrl, `select from pg_locks where not granted`)).length === 0);
      return { waiting };
    });
    expect(await second.waiting).toBe(false);
    await db.destroy();
  });

  test('what is planned for a chat while its subscription ends waits for that end', async () => {
    const [one, other] = [await open(), await open()];
    await keepTargets(one, 'p');
    await one.ledger.add([planned('p', 'a')], start);
    const waiting = async (count: number): Promise<void> => {
      while ((await server().query(databaseUrl, 'select from pg_locks where not granted')).length < count);
    };
    const db = await connectPostgres(databaseUrl, 'rw', answering, 'database');
    const { remove, add } = await db.transaction().execute(async (transaction) => {
      await transaction.selectFrom('ledger').selectAll().forUpdate().execute();
      const remove = one.subscriptions.remove('19:p', start);
      await waiting(1);
      const add = other.ledger.add([planned('p', 'b')], start);
      await waiting(2);
      return { remove, add };
    });
    await remove;
    expect(await add).toBe(1);
    const states = (await one.ledger.read({ target: '19:p' })).map(({ key, state }) => [key, state]);
    expect(states).toEqual([
      ['a/19:p', 'withdrawn'],
      ['b/19:p', 'planned'],
    ]);
    await db.destroy();
  });

  test('a conversation goes on with another copy', async () => {
    const [one, other] = [await open(), await open()];
    await one.contexts.keep('a', context, start);
    expect(await other.contexts.use('a', start)).toEqual(context);
    await other.contexts.forget('a');
    expect(await one.contexts.use('a', start)).toBeNull();
  });

  test(
    'a copy that is killed while it makes the tables leaves none, and lets the next one make them at once',
    async () => {
      const copy = startCopy(databaseUrl, 'migrate');
      await copy.printed('ready');
      copy.go();
      await copy.printed('half way');
      const opening = open();
      copy.kill();
      expect(await (await opening).preferences.read('p')).toEqual({ language: null, circle: null });
      expect(await readVersions()).toEqual(allVersions);
    },
    processes,
  );

  test(
    'a copy that is killed while it claims leaves the activity to the one that waits for it',
    async () => {
      const store = await open();
      const copy = startCopy(databaseUrl, 'halfClaim');
      await copy.printed('ready');
      copy.go();
      await copy.printed('half way');
      const claim = store.activities.claim('a', start);
      copy.kill();
      expect(await claim).toBe(true);
    },
    processes,
  );

  test('a copy that falls silent while it claims loses its connection and its claim, and goes on with a new one', async () => {
    const store = await open();
    const db = await connectPostgres(databaseUrl, 'rw', { ...answering, silence: 200 }, 'database');
    const silent = buildSqlStore(db, buildPostgresEngine(db), () => db.destroy());
    opened.push(silent);
    const claim = db.transaction().execute(async (transaction) => {
      const row = { activity: hashName('a'), seen_at: start.toISOString() };
      await transaction.insertInto('processed_activities').values(row).execute();
      expect(await store.activities.claim('a', start)).toBe(true);
      await transaction.selectFrom('contexts').selectAll().execute();
    });
    expect((await faultOf(claim)).code).toBe('unreachable');
    expect(await silent.activities.claim('a', start)).toBe(false);
  });
});
