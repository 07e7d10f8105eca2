import { days, later, start } from './clock';
import { keepTargets, personal, planned } from './notifications';
import type { Opened } from './store-under-test';

const channel = {
  id: '19:abc@thread.tacv2',
  kind: 'channel',
  person: null,
  reference: '{"æøå":"🙂 \\u0000"}',
} as const;

export function describeTargets(opened: () => Opened): void {
  const targets = () => opened().store.targets;

  test('a target comes back as it was kept, with the moment it was seen', async () => {
    expect(await targets().find(channel.id)).toBeNull();
    await targets().keep(channel, start);
    expect(await targets().find(channel.id)).toEqual({ ...channel, seenAt: start.toISOString(), stopped: null });
    expect(await targets().find(channel.id.toUpperCase())).toBeNull();
  });

  test('each message from there keeps its newest address', async () => {
    await targets().keep(personal('p'), start);
    await targets().keep({ ...personal('p'), reference: '{"serviceUrl":"new"}' }, later(1));
    expect(await targets().readAll()).toMatchObject([
      { reference: '{"serviceUrl":"new"}', seenAt: later(1).toISOString() },
    ]);
  });

  test('the chats of a person are found, and no group', async () => {
    await targets().keep(channel, start);
    await targets().keep({ ...personal('p'), id: '19:other' }, start);
    await keepTargets(opened().store, 'p', 'q');
    expect((await targets().findOfPerson('p')).map(({ id }) => id).sort()).toEqual(['19:other', '19:p']);
    expect(await targets().findOfPerson('nobody')).toEqual([]);
    expect(await targets().readAll()).toHaveLength(4);
  });

  test('a stopped target tells why and since when it first was, until it is heard from again', async () => {
    await keepTargets(opened().store, 'p');
    await targets().stop('19:p', 'blocked', later(1));
    await targets().stop('19:p', 'uninstalled', later(2));
    expect((await targets().find('19:p'))?.stopped).toEqual({ reason: 'blocked', at: later(1).toISOString() });
    await targets().keep(personal('p'), later(3));
    expect((await targets().find('19:p'))?.stopped).toBeNull();
    await targets().stop('nobody', 'blocked', start);
  });

  test('a kind that this version does not know makes no target', async () => {
    await keepTargets(opened().store, 'p', 'q');
    await opened().place.execute(`update targets set kind = 'meeting' where id = '19:p'`);
    expect((await targets().readAll()).map(({ id }) => id)).toEqual(['19:q']);
    expect(await targets().find('19:p')).toBeNull();
  });

  test.each([
    [30 * days - 1, 2],
    [30 * days, 1],
  ])('%i ms after one of two was stopped, %i are left with what is theirs', async (passed, left) => {
    const { store } = opened();
    await keepTargets(store, 'p', 'q');
    for (const letter of ['p', 'q']) {
      await store.preferences.change(letter, { circle: 'K17' });
      await store.subscriptions.follow(`19:${letter}`, 'botilbud', start);
      await store.calendarKeys.renew(`19:${letter}`, start);
      await store.ledger.add([planned(letter, 'a', { notAfter: later(500 * days) })], start);
    }
    await store.targets.stop('19:p', 'uninstalled', start);
    await store.removeExpired(later(passed));
    expect(await store.targets.readAll()).toHaveLength(left);
    expect(await store.ledger.read({})).toHaveLength(left);
    expect((await store.subscriptions.read('19:p')) !== null).toBe(left === 2);
    expect((await store.preferences.read('p')).circle).toBe(left === 2 ? 'K17' : null);
    expect((await store.preferences.read('q')).circle).toBe('K17');
    await keepTargets(store, 'p');
    expect((await store.subscriptions.read('19:p')) !== null).toBe(left === 2);
  });

  test('a person who still has another chat keeps the choices when one is forgotten', async () => {
    const { store } = opened();
    await store.targets.keep({ ...personal('p'), id: '19:other' }, start);
    await keepTargets(store, 'p');
    await store.preferences.change('p', { circle: 'K17' });
    await store.targets.stop('19:other', 'uninstalled', start);
    await store.removeExpired(later(31 * days));
    expect((await store.targets.readAll()).map(({ id }) => id)).toEqual(['19:p']);
    expect((await store.preferences.read('p')).circle).toBe('K17');
  });
}
