import { openStore } from '../../../src/store/open-store';
import { connectPostgres } from '../../../src/store/postgres/connect-postgres';
import { answering, type Limits } from '../../../src/store/postgres/limits';
import { buildPostgresEngine } from '../../../src/store/postgres/postgres-engine';
import { buildSqlStore } from '../../../src/store/sql/sql-store';
import type { Store } from '../../../src/store/store';
import { describeWithPostgres } from '../../describe-with-postgres';
import { days, later, start } from '../contract/clock';
import { keepTargets, planned } from '../contract/notifications';
import { noFolder } from './postgres-under-test';
import { startTimeout } from './private-postgres';

/** Few, so that everybody meets everybody. */
const letters = Array.from({ length: 3 }, (_, index) => `t${index}`);

/** Some number of the row, as if by chance, and the same at every run. */
const some = (round: number, step: number): number => (round * 7919 + step * 104_729) % 1009;
const letterOf = (round: number, step: number): string => letters[some(round, step) % letters.length] ?? '';

/** Entries in an order that is another one each time. */
const shuffled = <Item>(items: readonly Item[], round: number): Item[] =>
  items
    .map((item, index) => ({ item, place: some(round, index) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);

/** All that copies of the bot do to the ledger and to what it belongs to; `round` tells one time from the next. */
const acts = {
  async plan(store, round) {
    const facts = Array.from({ length: 24 }, (_, step) => planned(letterOf(round, step), `f${some(round, step)}`));
    await store.ledger.add(shuffled(facts, round), start);
  },
  async withdraw(store, round) {
    const waiting = (await store.ledger.read({ states: ['planned'] })).map(({ key }) => key);
    await store.ledger.withdraw(shuffled(waiting, round).slice(0, 10), start);
  },
  async expire(store) {
    await store.ledger.expire(later(1));
  },
  async sweep(store) {
    await store.removeExpired(later(100 * days));
  },
  async forget(store, round) {
    await store.forgetPerson(letterOf(round, 1), start);
    await keepTargets(store, letterOf(round, 1));
  },
  async subscribe(store, round) {
    const target = `19:${letterOf(round, 2)}`;
    await store.subscriptions.remove(target, start);
    await keepTargets(store, letterOf(round, 3));
  },
} satisfies Record<string, (store: Store, round: number) => Promise<void>>;

/** Waiting in a circle ends after a second with a fault; waiting long is no fault on a busy machine. */
const patient: Limits = { ...answering, connect: startTimeout, statement: startTimeout, reply: startTimeout };

/** Two seconds on a quiet machine. */
const rounds = 10;

/** Sends what is due, each message with its facts in another order; resolves to the keys. */
async function deliver(store: Store, holder: string, round: number): Promise<string[]> {
  const sent: string[] = [];
  for (const { entries } of await store.ledger.claim(holder, start, 1000, 3)) {
    const keys = shuffled(
      entries.map(({ key }) => key),
      round,
    );
    if (!(await store.ledger.begin(holder, keys, start))) continue;
    const isBlocked = some(round, 5) % 10 === 0;
    const end = isBlocked
      ? ({ kind: 'stopped', reason: 'blocked' } as const)
      : ({ kind: 'sent', messageId: '1' } as const);
    await store.ledger.settle(holder, keys, end, start);
    sent.push(...keys);
  }
  await store.ledger.release(holder, start);
  return sent;
}

describeWithPostgres('copies that do everything at once', (server) => {
  test(
    'never wait for each other in a circle',
    async () => {
      const databaseUrl = await server().create();
      await (await openStore({ folder: noFolder, databaseUrl, now: start })).close();
      const open = async (): Promise<Store> => {
        const db = await connectPostgres(databaseUrl, 'rw', patient, 'database');
        return buildSqlStore(db, buildPostgresEngine(db), () => db.destroy());
      };
      const stores = [await open(), await open(), await open(), await open()];
      await keepTargets(stores[0] as Store, ...letters);
      const repeat = async (act: (round: number) => Promise<unknown>): Promise<void> => {
        for (let round = 0; round < rounds; round += 1) await act(round);
      };
      await Promise.all(
        stores.flatMap((store, copy) => [
          ...Object.values(acts).map((act) => repeat((round) => act(store, round * stores.length + copy))),
          repeat((round) => deliver(store, `copy ${copy}`, round)),
        ]),
      );
      // Whatever was left of the news of all, the next is sent.
      const last = planned(letters[0] ?? '', 'last');
      await keepTargets(stores[0] as Store, ...letters);
      await stores[0]?.ledger.add([last], start);
      expect(await deliver(stores[1] as Store, 'copy 1', 0)).toContain(last.key);
      for (const store of stores) await store.close();
    },
    startTimeout,
  );
});
