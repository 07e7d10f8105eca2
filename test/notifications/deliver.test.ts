import type { Cause } from '../../src/notifications/notification';
import { buildPace } from '../../src/notifications/pace';
import type { SendOutcome } from '../../src/notifications/send';
import { answered, type DeliveryAtWork, startDelivery } from './delivery-at-work';

let at: DeliveryAtWork;
beforeEach(async () => {
  at = await startDelivery();
  for (const id of ['a', 'b', 'c']) await at.addTarget(id);
});
afterEach(() => at.close());

const reminder: Cause = { kind: 'reminder', meeting: 'm', date: '2026-12-04', daysBefore: 7 };
/** As if the papers did not have it any more. */
const gone: Cause = { kind: 'agenda', meeting: 'm' };

test('what is due is sent once, and the ledger keeps the id of the message', async () => {
  await at.plan('a', 'k1');
  const deliverer = at.build();
  await deliverer.round();
  await deliverer.round();
  expect(at.sent.map(({ target }) => target)).toEqual(['a']);
  expect(await at.entry('k1')).toMatchObject({ state: 'sent', messageId: 'm1', attempts: 1 });
});

test('facts of one target that are due together are one message', async () => {
  for (const key of ['k1', 'k2', 'k3']) await at.plan('a', key);
  await at.plan('b', 'k4');
  await at.build().round();
  expect(at.sent.map(({ target, news }) => [target, news.length])).toEqual([
    ['a', 3],
    ['b', 1],
  ]);
  expect((await at.entry('k1'))?.messageId).toBe((await at.entry('k3'))?.messageId);
});

test('what the papers have no longer is withdrawn, and the rest is sent', async () => {
  await at.plan('a', 'k1', gone);
  await at.plan('a', 'k2', reminder);
  await at.plan('b', 'k3', gone);
  await at.plan('c', 'k4', 'no JSON');
  await at.build().round();
  expect(at.sent.map(({ target, news }) => [target, news.length])).toEqual([['a', 1]]);
  expect(await at.states()).toEqual({ k1: 'withdrawn', k2: 'sent', k3: 'withdrawn', k4: 'withdrawn' });
});

test.each([412, 429, 502, 504])('after %d it is tried again, each time later, until it is taken', async (status) => {
  await at.plan('a', 'k1');
  const deliverer = at.build();
  at.meet(answered(status), answered(status));
  await deliverer.round();
  expect(await at.entry('k1')).toMatchObject({ state: 'planned', attempts: 1 });
  at.pass(3_999);
  await deliverer.round();
  expect(at.sent).toHaveLength(1);
  at.pass(1);
  await deliverer.round();
  at.pass(7_999);
  await deliverer.round();
  expect(at.sent).toHaveLength(2);
  at.pass(1);
  await deliverer.round();
  expect(await at.entry('k1')).toMatchObject({ state: 'sent', attempts: 3 });
});

test('Retry-After is waited for', async () => {
  await at.plan('a', 'k1');
  at.meet(answered(429, '60'));
  await at.build().round();
  expect((await at.entry('k1'))?.nextAttemptAt).toEqual(new Date(at.now().getTime() + 64_000));
});

test.each([403, 404])('after %d nothing more is sent to that target, and others hear theirs', async (status) => {
  await at.plan('a', 'k1');
  await at.plan('b', 'k2');
  at.meet(answered(status));
  const deliverer = at.build();
  await deliverer.round();
  await at.plan('a', 'k3');
  await deliverer.round();
  expect(at.sent.map(({ target }) => target)).toEqual(['a', 'b']);
  expect(await at.states()).toEqual({ k1: 'stopped', k2: 'sent', k3: 'planned' });
  expect((await at.store.targets.find('a'))?.stopped?.reason).toBe(status === 403 ? 'blocked' : 'uninstalled');
});

test.each([{ kind: 'unanswered' } as const, answered(500), new Error('a fault of the sender')])(
  'after %j nobody knows: it is never sent again',
  async (outcome) => {
    await at.plan('a', 'k1');
    at.meet(outcome);
    const deliverer = at.build();
    await deliverer.round();
    at.pass(3_600_000);
    await deliverer.round();
    expect(at.sent).toHaveLength(1);
    expect(await at.states()).toEqual({ k1: 'unknown' });
  },
);

test('a card that cannot be built costs its target a wait, and no other target anything', async () => {
  await at.plan('a', 'k1');
  await at.plan('b', 'k2');
  let broken = true;
  const deliverer = at.build({
    buildNews: () => {
      if (broken) throw new Error('a fault in the paper');
      return { kind: 'test' };
    },
  });
  await deliverer.round();
  expect(at.sent).toEqual([]);
  broken = false;
  at.pass(900_000);
  await deliverer.round();
  expect(await at.states()).toEqual({ k1: 'sent', k2: 'sent' });
});

describe('a correction', () => {
  const correction = (messageId: string, causes: Cause[]): Cause => ({ kind: 'correction', messageId, causes });

  test('takes the place of the message, before anything new is said', async () => {
    await at.plan('a', 'k1', reminder);
    await at.plan('a', 'k2', correction('m7', [reminder, reminder]));
    await at.build().round();
    expect(at.sent.map(({ replaces, news }) => [replaces, news.length])).toEqual([
      ['m7', 2],
      [null, 1],
    ]);
  });

  test('of a message that somebody deleted is dropped, and the target stays', async () => {
    await at.plan('a', 'k1', correction('m7', [reminder]));
    at.meet(answered(404));
    await at.build().round();
    expect(await at.states()).toEqual({ k1: 'withdrawn' });
    expect((await at.store.targets.find('a'))?.stopped).toBeNull();
  });

  test('of what the papers have no longer, or of a message without an id, is dropped', async () => {
    await at.plan('a', 'k1', correction('m7', [gone]));
    await at.plan('a', 'k2', correction('', [reminder]));
    await at.build().round();
    expect(at.sent).toEqual([]);
    expect(await at.states()).toEqual({ k1: 'withdrawn', k2: 'withdrawn' });
  });
});

describe('in quiet hours', () => {
  const toEvening = 8 * 3_600_000;

  test('nothing is sent until the next working morning, retries included', async () => {
    await at.plan('a', 'k1', reminder);
    at.meet(answered(429, String(toEvening / 1_000)));
    const deliverer = at.build();
    await deliverer.round();
    at.pass(toEvening + 10_000);
    await at.plan('b', 'k2', reminder);
    await deliverer.round();
    expect(at.sent).toHaveLength(1);
    for (const key of ['k1', 'k2']) {
      expect((await at.entry(key))?.nextAttemptAt).toEqual(new Date('2026-11-24T07:00:00Z'));
    }
    at.pass(16 * 3_600_000);
    await deliverer.round();
    expect(await at.states()).toEqual({ k1: 'sent', k2: 'sent' });
  });

  test('what is too late by then is not sent at all', async () => {
    at.pass(toEvening);
    await at.plan('a', 'k1', reminder, 2);
    const deliverer = at.build();
    await deliverer.round();
    at.pass(16 * 3_600_000);
    await deliverer.round();
    expect(at.sent).toEqual([]);
    expect(await at.states()).toEqual({ k1: 'expired' });
  });

  test('a test that somebody waits for, and a message that is put right, go out', async () => {
    at.pass(toEvening);
    await at.plan('a', 'k1', reminder);
    await at.plan('a', 'k2', { kind: 'test' });
    await at.plan('a', 'k3', { kind: 'correction', messageId: 'm7', causes: [reminder] });
    await at.build().round();
    expect(await at.states()).toEqual({ k1: 'planned', k2: 'sent', k3: 'sent' });
  });
});

test('after three messages in a row of which nobody knows, one a round tries until one is answered', async () => {
  for (let index = 0; index < 10; index += 1) {
    await at.addTarget(`t${index}`);
    await at.plan(`t${index}`, `k${index}`);
  }
  const deliverer = at.build();
  at.meet(...Array.from({ length: 5 }, () => ({ kind: 'unanswered' }) as const));
  const sentInRounds: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    const before = at.sent.length;
    await deliverer.round();
    sentInRounds.push(at.sent.length - before);
  }
  expect(sentInRounds).toEqual([3, 1, 1, 5]);
});

test('messages keep to the limits of Teams', async () => {
  for (let index = 0; index < 25; index += 1) {
    await at.addTarget(`t${index}`);
    await at.plan(`t${index}`, `k${index}`);
  }
  await at.build({ pace: buildPace() }).round();
  const moments = at.sent.map(({ at: moment }) => moment.getTime() - (at.sent[0]?.at.getTime() ?? 0));
  expect([moments[9], moments[10], moments[24]]).toEqual([0, 1_000, 2_000]);
});

test('a conversation that has had its share waits, and holds up nobody', async () => {
  const pace = buildPace([], [{ most: 1, within: 60_000 }]);
  await at.plan('a', 'k1');
  await at.build({ pace }).round();
  await at.plan('a', 'k2');
  await at.plan('b', 'k3');
  await at.build({ pace }).round();
  expect(await at.states()).toEqual({ k1: 'sent', k2: 'planned', k3: 'sent' });
  expect((await at.entry('k2'))?.nextAttemptAt).toEqual(new Date(at.now().getTime() + 60_000));
});

test('of messages that last long only those are begun that the lease has time for', async () => {
  for (let index = 0; index < 12; index += 1) {
    await at.addTarget(`t${index}`);
    await at.plan(`t${index}`, `k${index}`);
  }
  await at
    .build({
      send: async ({ id }) => {
        at.pass(20_000);
        await at.store.ledger.expire(at.now());
        return { kind: 'answered', status: 201, retryAfter: null, messageId: id };
      },
    })
    .round();
  expect(new Set(Object.values(await at.states()))).toEqual(new Set(['sent']));
});

test.each<[string, SendOutcome]>([
  ['info', answered(201)],
  ['info', answered(429)],
  ['warn', { kind: 'unsent' }],
  ['warn', { kind: 'unanswered' }],
  ['error', answered(401)],
])('a line of the log is of level %s for %j', async (level, outcome) => {
  await at.plan('a', 'k1');
  at.meet(outcome);
  await at.build().round();
  expect(at.log.map((line) => line['level'])).toEqual([level]);
});

test('the log says how each message ended, and not to whom', async () => {
  await at.plan('a', 'k1');
  await at.build().round();
  expect(at.log).toEqual([
    { level: 'info', event: 'notificationSettled', as: 'sent', facts: 1, attempt: 1, status: 201 },
  ]);
});
