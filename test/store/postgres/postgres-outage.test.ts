import { openStore } from '../../../src/store/open-store';
import { connectPostgres } from '../../../src/store/postgres/connect-postgres';
import { answering, type Limits } from '../../../src/store/postgres/limits';
import { buildPostgresEngine } from '../../../src/store/postgres/postgres-engine';
import { buildSqlStore } from '../../../src/store/sql/sql-store';
import type { Store } from '../../../src/store/store';
import { describeWithPostgres } from '../../describe-with-postgres';
import { later, minutes, start } from '../contract/clock';
import { keepTargets, planned } from '../contract/notifications';
import { faultOf } from '../fault-of';
import { noFolder } from './postgres-under-test';
import { startTimeout } from './private-postgres';
import { type SilentNetwork, startSilentNetwork } from './silent-network';

const chosen = { language: null, circle: 'K17' } as const;

describeWithPostgres('a database that goes away and comes back', (server) => {
  let databaseUrl: string;
  const opened: Store[] = [];
  const networks: SilentNetwork[] = [];
  beforeEach(async () => {
    databaseUrl = await server().create();
  });
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
    for (const network of networks.splice(0)) network.remove();
  });

  async function open(): Promise<Store> {
    const store = await openStore({ folder: noFolder, databaseUrl, now: start });
    opened.push(store);
    return store;
  }

  /** Resolves once the database says so by a row. */
  async function until(sql: string): Promise<void> {
    while ((await server().query(databaseUrl, sql)).length === 0);
  }

  /** An open store that reaches its database by another way, with limits of its own. */
  async function openThrough(network: SilentNetwork, limits: Partial<Limits>): Promise<Store> {
    networks.push(network);
    await open();
    const url = new URL(databaseUrl);
    url.port = String(network.port);
    const db = await connectPostgres(url.href, 'rw', { ...answering, ...limits }, 'database');
    const store = buildSqlStore(db, buildPostgresEngine(db), () => db.destroy());
    opened.push(store);
    return store;
  }

  test(
    'while it is away each call is a fault, and when it is back the same store goes on with all that it had',
    async () => {
      const store = await open();
      // All connections are open, so that all are lost.
      await Promise.all(['p', 'q', 'r', 's', 't'].map((each) => store.preferences.change(each, { circle: 'K17' })));
      await server().crash();
      for (let tries = 0; tries < 10; tries += 1) {
        const fault = await faultOf(store.preferences.read('p'));
        expect([fault.code, fault.place]).toEqual(['unreachable', databaseUrl.split('@')[1]]);
      }
      expect((await faultOf(open())).code).toBe('unreachable');
      await server().start();
      expect(await store.preferences.read('t')).toEqual(chosen);
      expect(await store.activities.claim('a', start)).toBe(true);
    },
    startTimeout,
  );

  test(
    'the ledger is as it was before the database went away, and who held something goes on with it',
    async () => {
      const store = await open();
      await keepTargets(store, 'p', 'q');
      await store.ledger.add([planned('p', 'a'), planned('q', 'a')], start);
      await store.ledger.claim('one', start, 2 * minutes, 2);
      expect(await store.ledger.begin('one', ['a/19:p'], start)).toBe(true);
      await server().crash();
      const sent = { kind: 'sent', messageId: '1' } as const;
      const calls = [
        () => store.ledger.settle('one', ['a/19:p'], sent, start),
        () => store.ledger.begin('one', ['a/19:q'], start),
        () => store.ledger.add([planned('p', 'b')], start),
        () => store.ledger.claim('two', start, minutes, 1),
        () => store.ledger.expire(start),
        () => store.ledger.nextAttempt(),
      ];
      for (const call of calls) expect((await faultOf(call())).code).toBe('unreachable');
      await server().start();
      await store.ledger.settle('one', ['a/19:p'], sent, later(minutes));
      expect(await store.ledger.begin('one', ['a/19:q'], later(minutes))).toBe(true);
      expect((await store.ledger.read({})).map(({ state }) => state)).toEqual(['sent', 'sending']);
    },
    startTimeout,
  );

  test(
    'calls that are under way when it goes away are faults, and none of them ends the process',
    async () => {
      const store = await open();
      await store.preferences.change('p', { circle: 'K17' });
      await server().query(databaseUrl, 'alter table preferences rename to kept');
      await server().query(
        databaseUrl,
        'create view preferences as select kept.* from kept, lateral (select pg_sleep(2)) as slow',
      );
      const calls = Array.from({ length: 8 }, () => faultOf(store.preferences.read('p')));
      await until(
        `select from pg_stat_activity where wait_event = 'PgSleep' having count(*) = ${answering.connections}`,
      );
      await server().crash();
      expect(new Set((await Promise.all(calls)).map(({ code }) => code))).toEqual(new Set(['unreachable']));
      await server().start();
      expect(await store.contexts.use('a', start)).toBeNull();
    },
    startTimeout,
  );

  test('a transaction whose connection is lost between two statements is a fault, and nothing of it stays', async () => {
    const store = await open();
    const db = await connectPostgres(databaseUrl, 'rw', answering, 'database');
    const half = db.transaction().execute(async (transaction) => {
      await transaction.insertInto('preferences').values({ person: 'p', language: 'en', circle: null }).execute();
      await server().query(
        databaseUrl,
        `select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction'`,
      );
      await until(`select where not exists (select from pg_stat_activity where state = 'idle in transaction')`);
    });
    expect((await faultOf(half)).code).toBe('unreachable');
    await db.destroy();
    expect(await store.preferences.read('p')).toEqual({ language: null, circle: null });
  });

  test('a network that falls silent is a fault after the time for a reply, and is left as soon as it is back', async () => {
    const network = await startSilentNetwork(server().port);
    const store = await openThrough(network, { reply: 300, connect: 300 });
    await store.preferences.change('p', { circle: 'K17' });
    network.fallSilent();
    expect((await faultOf(store.preferences.read('p'))).code).toBe('unreachable');
    expect((await faultOf(store.preferences.read('p'))).code).toBe('unreachable');
    network.recover();
    expect(await store.preferences.read('p')).toEqual(chosen);
  });

  test('a store whose network is silent can be closed', async () => {
    const network = await startSilentNetwork(server().port);
    const store = await openThrough(network, { reply: 300, connect: 300 });
    await store.preferences.change('p', { circle: 'K17' });
    network.fallSilent();
    await store.close();
  }, 10_000);

  test('a statement that takes too long makes a busy store, whose connection goes on', async () => {
    await open();
    const network = await startSilentNetwork(server().port);
    const store = await openThrough(network, { connections: 1, statement: 200 });
    const holder = await connectPostgres(databaseUrl, 'rw', answering, 'database');
    await holder.transaction().execute(async (transaction) => {
      await transaction.insertInto('preferences').values({ person: 'p', language: null, circle: 'K17' }).execute();
      expect((await faultOf(store.preferences.change('p', { language: 'en' }))).code).toBe('busy');
    });
    await holder.destroy();
    expect(await store.preferences.read('p')).toEqual(chosen);
  });
});
