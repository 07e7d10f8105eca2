import type { Forgotten } from '../../../src/store/store';
import { context } from '../sample-content';
import { start } from './clock';
import { keepTargets, personal, planned } from './notifications';
import type { Opened } from './store-under-test';

const nothing: Forgotten = {
  ...{ preferences: 0, targets: 0, subscriptions: 0, subjects: 0, notifications: 0, calendarKeys: 0, contexts: 0 },
};

export function describeForgetting(opened: () => Opened): void {
  /** Everything that can be kept of a person. */
  async function keepAll(letter: string): Promise<void> {
    const { store } = opened();
    await keepTargets(store, letter);
    await store.preferences.change(letter, { circle: 'K17' });
    await store.subscriptions.follow(`19:${letter}`, 'botilbud', start);
    await store.subscriptions.follow(`19:${letter}`, 'almen praksis', start);
    await store.calendarKeys.renew(`19:${letter}`, start);
    await store.ledger.add([planned(letter, 'a'), planned(letter, 'b'), planned(letter, 'c')], start);
    await store.contexts.keep(`msteams\n19:${letter}`, context, start);
  }

  test('all that is kept of a person is removed and counted, and of others nothing', async () => {
    const { store } = opened();
    await keepAll('p');
    await keepAll('q');
    await store.targets.keep({ ...personal('p'), id: '19:other' }, start);
    expect(await store.forgetPerson('p', start, ['msteams\n19:p', 'msteams\n19:r'])).toEqual({
      ...{ preferences: 1, targets: 2, subscriptions: 1, subjects: 2, notifications: 3, calendarKeys: 1, contexts: 1 },
    });
    expect(await store.targets.readAll()).toMatchObject([personal('q')]);
    expect(await store.ledger.read({})).toHaveLength(3);
    expect(await store.subscriptions.readAll()).toMatchObject([{ target: '19:q', subjects: [{}, {}] }]);
    expect(await store.contexts.use('msteams\n19:p', start)).toBeNull();
    expect(await store.contexts.use('msteams\n19:q', start)).toEqual(context);
    expect(await store.preferences.read('p')).toEqual({ language: null, circle: null });
    expect(await store.preferences.read('q')).toEqual({ language: null, circle: 'K17' });
  });

  test('of somebody who is not known nothing is removed', async () => {
    await keepAll('p');
    expect(await opened().store.forgetPerson('q', start)).toEqual(nothing);
    await opened().store.forgetPerson('p', start);
    expect(await opened().store.forgetPerson('p', start)).toEqual(nothing);
  });

  test('a message that is under way to somebody who is being forgotten can still be settled', async () => {
    const { store } = opened();
    await keepAll('p');
    const [claim] = await store.ledger.claim('one', start, 1000, 1);
    const keys = claim?.entries.map(({ key }) => key) ?? [];
    await store.ledger.begin('one', keys, start);
    await store.forgetPerson('p', start);
    await store.ledger.settle('one', keys, { kind: 'stopped', reason: 'blocked' }, start);
    expect(await store.ledger.add([planned('p', 'a')], start)).toBe(0);
    expect(await store.ledger.read({})).toEqual([]);
  });
}
