import type { Cause } from '../../src/notifications/notification';
import { answered, type DeliveryAtWork, startDelivery } from './delivery-at-work';

let at: DeliveryAtWork;
beforeEach(async () => {
  at = await startDelivery();
  for (const id of ['a', 'b', 'c']) await at.addTarget(id);
});
afterEach(() => at.close());

/** As if the papers did not have it any more. */
const gone: Cause = { kind: 'agenda', meeting: 'm' };

describe('when the ledger is away', () => {
  /** Fails the first calls of a method, as told: before it does anything, or after. */
  function failing(method: 'begin' | 'settle', times: number, moment: 'before' | 'after') {
    const { ledger } = at.store;
    let left = times;
    const away = async (work: () => Promise<unknown>): Promise<unknown> => {
      if (left <= 0) return work();
      left -= 1;
      if (moment === 'after') await work();
      throw new Error('away');
    };
    const call = ledger[method].bind(ledger) as (...parameters: unknown[]) => Promise<unknown>;
    return { ledger: { ...ledger, [method]: (...parameters: unknown[]) => away(() => call(...parameters)) } };
  }

  test.each(['before', 'after'] as const)('what was sent is noted when it is back (%s)', async (moment) => {
    await at.plan('a', 'k1');
    const deliverer = at.build(failing('settle', 4, moment));
    await deliverer.round();
    await deliverer.round();
    expect(at.sent).toHaveLength(1);
    expect(await at.states()).toEqual({ k1: 'sent' });
  });

  test.each(['before', 'after'] as const)(
    'what could not be begun is not sent, and tried again (%s)',
    async (moment) => {
      await at.plan('a', 'k1');
      const deliverer = at.build(failing('begin', 1, moment));
      await deliverer.round();
      expect(at.sent).toEqual([]);
      expect(await at.states()).toEqual({ k1: 'planned' });
      at.pass(8_000);
      await deliverer.round();
      expect(await at.states()).toEqual({ k1: 'sent' });
    },
  );

  test('a round that it ends leaves nothing leased to the next', async () => {
    await at.plan('a', 'k1', gone);
    await at.plan('b', 'k2');
    const deliverer = at.build(failing('settle', 1, 'before'));
    await expect(deliverer.round()).rejects.toThrow('away');
    await deliverer.round();
    expect(await at.states()).toEqual({ k1: 'withdrawn', k2: 'sent' });
  });

  test('a bot that is told to stop does not wait for it for ever', async () => {
    await at.plan('a', 'k1');
    const deliverer = at.build({
      ...failing('settle', 100, 'before'),
      send: () => {
        at.stopping.abort();
        return Promise.resolve(answered(201));
      },
    });
    await deliverer.round();
    expect(await at.states()).toEqual({ k1: 'sending' });
  });
});

test('what a dead process was sending is unknown when its lease has ended, and what it had taken is sent', async () => {
  for (const id of ['a', 'b']) await at.plan(id, `k-${id}`);
  const dying = at.build({ send: () => new Promise(() => undefined) }, 'dead');
  void dying.round();
  while ((await at.states())['k-a'] !== 'sending') await new Promise(setImmediate);
  const deliverer = at.build();
  at.pass(119_000);
  await deliverer.round();
  expect(await at.states()).toEqual({ 'k-a': 'sending', 'k-b': 'planned' });
  at.pass(1_000);
  await deliverer.round();
  expect(await at.states()).toEqual({ 'k-a': 'unknown', 'k-b': 'sent' });
  expect(at.sent.map(({ target }) => target)).toEqual(['b']);
});

test('two processes at once send each message once', async () => {
  const ids = Array.from({ length: 45 }, (_, index) => `t${index}`);
  for (const id of ids) {
    await at.addTarget(id);
    await at.plan(id, `k-${id}`);
  }
  await Promise.all([at.build({}, 'one').round(), at.build({}, 'two').round()]);
  expect(at.sent.map(({ target }) => target).sort()).toEqual([...ids].sort());
});

test('when the bot stops, what is on its way is settled and the rest is given back', async () => {
  for (const id of ['a', 'b', 'c']) await at.plan(id, `k-${id}`);
  await at
    .build({
      send: ({ id }) => {
        at.stopping.abort();
        return Promise.resolve({ kind: 'answered', status: 201, retryAfter: null, messageId: id });
      },
    })
    .round();
  expect(await at.states()).toEqual({ 'k-a': 'sent', 'k-b': 'planned', 'k-c': 'planned' });
  await at.build({ signal: new AbortController().signal }, 'other').round();
  expect(at.sent.map(({ target }) => target)).toEqual(['b', 'c']);
});

describe('on a disk that is full for a while', () => {
  /** No entry can be brought to a state: as if there were no room for it. */
  const fill = (state: string): Promise<void> =>
    at.execute(
      `create trigger full before update on ledger when new.state = '${state}' begin select raise(abort, 'full'); end`,
    );
  const makeRoom = (): Promise<void> => at.execute('drop trigger full');
  beforeEach(async () => {
    for (const id of ['a', 'b', 'c']) await at.plan(id, `k-${id}`);
  });

  test('what was taken is noted when there is room, and nothing is sent meanwhile or twice', async () => {
    await fill('sent');
    const sentAtWaits: number[] = [];
    const deliverer = at.build({
      wait: async () => {
        sentAtWaits.push(at.sent.length);
        if (sentAtWaits.length === 5) await makeRoom();
      },
    });
    await deliverer.round();
    expect(sentAtWaits).toEqual([1, 1, 1, 1, 1]);
    expect(at.sent.map(({ target }) => target)).toEqual(['a', 'b', 'c']);
    expect(new Set(Object.values(await at.states()))).toEqual(new Set(['sent']));
  });

  test('what cannot be begun is not sent until there is room', async () => {
    await fill('sending');
    const deliverer = at.build();
    await deliverer.round();
    expect(at.sent).toEqual([]);
    await makeRoom();
    at.pass(60_000);
    await deliverer.round();
    expect(at.sent.map(({ target }) => target)).toEqual(['a', 'b', 'c']);
  });
});
