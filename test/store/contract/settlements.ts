import type { Settlement } from '../../../src/store/ledger';
import { later, minutes, start } from './clock';
import { atLedger } from './ledger-at-work';
import { keysOf, planned } from './notifications';
import type { Opened } from './store-under-test';

export function describeSettlements(opened: () => Opened): void {
  const { ledger, keep, stateOf, claim, begin } = atLedger(opened);

  test.each<[Settlement, object]>([
    [
      { kind: 'sent', messageId: '1668' },
      { state: 'sent', messageId: '1668', settledAt: later(1) },
    ],
    [
      { kind: 'retry', at: later(5 * minutes) },
      { state: 'planned', nextAttemptAt: later(5 * minutes), settledAt: null },
    ],
    [{ kind: 'unknown' }, { state: 'unknown', messageId: null, settledAt: later(1) }],
    [
      { kind: 'stopped', reason: 'blocked' },
      { state: 'stopped', settledAt: later(1) },
    ],
    [{ kind: 'withdrawn' }, { state: 'withdrawn', settledAt: later(1) }],
  ])('a delivery that ends as %j leaves its entries so', async (settlement, left) => {
    await keep('p');
    await ledger().add([planned('p', 'a'), planned('p', 'b')], start);
    const keys = await begin('one');
    await ledger().settle('two', keys, settlement, later(1));
    expect(await ledger().read({ states: ['sending'] })).toHaveLength(2);
    await ledger().settle('one', keys, settlement, later(1));
    expect(await ledger().read({})).toMatchObject([left, left]);
  });

  test('what is to be tried again waits for that time, for whoever comes then', async () => {
    await keep('p');
    await ledger().add([planned('p', 'a')], start);
    await ledger().settle('one', await begin('one'), { kind: 'retry', at: later(5 * minutes) }, start);
    expect(await claim('two', later(5 * minutes - 1))).toEqual([]);
    expect(await begin('two', later(5 * minutes))).toEqual(['a/19:p']);
    expect(await ledger().read({})).toMatchObject([{ attempts: 2, dueAt: start }]);
  });

  test('what was sent stays sent, whatever is said later', async () => {
    await keep('p');
    await ledger().add([planned('p', 'a')], start);
    const keys = await begin('one');
    await ledger().settle('one', keys, { kind: 'sent', messageId: '1' }, start);
    for (const settlement of [{ kind: 'retry', at: start }, { kind: 'unknown' }, { kind: 'withdrawn' }] as const) {
      await ledger().settle('one', keys, settlement, later(1));
    }
    expect(await ledger().read({})).toMatchObject([{ state: 'sent', messageId: '1', settledAt: start }]);
  });

  test('what was under way when its lease ended is unknown and never sent again, unless its holder says that it arrived', async () => {
    await keep('p', 'q');
    await ledger().add([planned('p', 'a'), planned('q', 'a')], start);
    await begin('one');
    expect(await ledger().expire(later(minutes - 1))).toEqual({ unknown: 0, expired: 0 });
    expect(await claim('two', later(minutes))).toEqual([]);
    expect(await ledger().expire(later(minutes))).toEqual({ unknown: 2, expired: 0 });
    expect(await claim('two', later(minutes))).toEqual([]);
    const late = later(2 * minutes);
    await ledger().settle('one', ['a/19:p'], { kind: 'retry', at: late }, late);
    await ledger().settle('two', ['a/19:p'], { kind: 'sent', messageId: '2' }, late);
    expect(await stateOf('a/19:p')).toBe('unknown');
    await ledger().settle('one', ['a/19:p'], { kind: 'sent', messageId: '1' }, late);
    expect(await stateOf('a/19:p')).toBe('sent');
    expect((await ledger().read({ states: ['unknown'] })).map(({ key }) => key)).toEqual(['a/19:q']);
  });

  test('what is planned and too late is expired, but not while somebody has it', async () => {
    await keep('p', 'q');
    const notAfter = later(minutes);
    await ledger().add([planned('p', 'a', { notAfter }), planned('q', 'a', { notAfter, dueAt: later(2) })], start);
    await ledger().claim('one', start, 2 * minutes, 10);
    expect(await claim('two', notAfter)).toEqual([]);
    expect(await ledger().expire(notAfter)).toEqual({ unknown: 0, expired: 1 });
    expect(await stateOf('a/19:p')).toBe('planned');
    expect(await ledger().expire(later(2 * minutes))).toEqual({ unknown: 0, expired: 1 });
    expect(await ledger().read({ states: ['expired'] })).toHaveLength(2);
  });

  test('nobody is sent anything after it was stopped, until it is heard from again', async () => {
    await keep('p');
    await ledger().add([planned('p', 'a'), planned('p', 'b', { dueAt: later(minutes) })], start);
    await ledger().settle('one', await begin('one'), { kind: 'stopped', reason: 'blocked' }, start);
    expect((await opened().store.targets.find('19:p'))?.stopped).toEqual({
      reason: 'blocked',
      at: start.toISOString(),
    });
    expect(await stateOf('b/19:p')).toBe('planned');
    expect(await claim('one', later(minutes))).toEqual([]);
    expect(await ledger().nextAttempt()).toBeNull();
    await keep('p');
    expect(keysOf(await claim('one', later(minutes)))).toEqual(['b/19:p']);
  });
}
