import { openSignals, type Signals } from '../../../src/store/postgres/signals';
import { describeWithPostgres } from '../../describe-with-postgres';
import { startTimeout } from './private-postgres';

/** A count that can be waited for. */
function buildCounter(): {
  readonly hear: () => void;
  readonly heard: () => number;
  reach(count: number): Promise<void>;
} {
  let heard = 0;
  let waiting: (() => void)[] = [];
  return {
    heard: () => heard,
    hear: () => {
      heard += 1;
      waiting.forEach((go) => go());
      waiting = [];
    },
    async reach(count) {
      while (heard < count) await new Promise<void>((go) => waiting.push(go));
    },
  };
}

describeWithPostgres('signals between copies', (server) => {
  const opened: Signals[] = [];
  const open = (url: string, heard: () => void): Signals => {
    const signals = openSignals(url, 'kkr_bot_test', heard);
    opened.push(signals);
    return signals;
  };

  afterAll(async () => {
    await Promise.all(opened.map((signals) => signals.close()));
  });

  test('reach the others and not the sender', async () => {
    const url = await server().create();
    const [first, second, own] = [buildCounter(), buildCounter(), buildCounter()];
    const signals = [open(url, first.hear), open(url, second.hear), open(url, own.hear)];
    // Each is heard once it listens itself.
    await Promise.all(signals.map((each) => each.ready));
    await signals[2]?.send();
    await Promise.all([first.reach(1), second.reach(1)]);
    expect(own.heard()).toBe(0);
  });

  test(
    'are listened for again after the database was away, and what was missed is made up for',
    async () => {
      const url = await server().create();
      const [first, second] = [buildCounter(), buildCounter()];
      const listening = [open(url, first.hear), open(url, second.hear)];
      await Promise.all(listening.map((each) => each.ready));
      await server().crash();
      await server().start();
      await Promise.all([first.reach(1), second.reach(1)]);
      await listening[0]?.send();
      await second.reach(2);
    },
    startTimeout,
  );

  test('are given up in silence where there is no database', async () => {
    const signals = open('postgres://nobody@127.0.0.1:1/none', () => undefined);
    await signals.ready;
    await expect(signals.send()).resolves.toBeUndefined();
  });
});
