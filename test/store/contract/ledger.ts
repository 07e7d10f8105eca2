import type { Store } from '../../../src/store/store';
import { days, later, minutes, start } from './clock';
import { atLedger } from './ledger-at-work';
import { keysOf, personal, planned } from './notifications';
import type { Deviations, Opened } from './store-under-test';

export function describeLedger(opened: () => Opened, { severalBots }: Deviations): void {
  const { ledger, keep, stateOf, claim, begin } = atLedger(opened);

  /** Another copy of the bot where there may be one, and otherwise the same one again, which does several things at once. */
  const openSecond = () => (severalBots.holds ? opened().place.openBeside(start) : Promise.resolve(opened().store));

  test('what is added comes back as it was planned, and waits', async () => {
    await keep('p');
    expect(await ledger().add([planned('p', 'a', { dueAt: later(minutes), meeting: null })], start)).toBe(1);
    expect(await ledger().read({})).toEqual([
      {
        ...planned('p', 'a', { dueAt: later(minutes), meeting: null }),
        ...{ state: 'planned', attempts: 0, nextAttemptAt: later(minutes), messageId: null },
        ...{ plannedAt: start, settledAt: null },
      },
    ]);
  });

  test('a key is added once for ever, whatever became of it and whatever it says now', async () => {
    await keep('p');
    expect(await ledger().add([planned('p', 'a'), planned('p', 'a'), planned('p', 'b')], start)).toBe(2);
    await ledger().settle('one', await begin('one'), { kind: 'sent', messageId: '1' }, start);
    expect(await ledger().add([planned('p', 'a', { content: '{}' }), planned('p', 'c')], later(1))).toBe(1);
    expect(await stateOf('a/19:p')).toBe('sent');
    expect((await ledger().read({}))[0]?.content).toBe(planned('p', 'a').content);
  });

  test('two copies that add the same at once add it once', async () => {
    await keep('p', 'q');
    const beside = await openSecond();
    const all = Array.from({ length: 300 }, (_, index) => planned(index % 2 ? 'p' : 'q', `f${index}`));
    const added = await Promise.all([ledger().add(all, start), beside.ledger.add([...all].reverse(), start)]);
    expect(added[0] + added[1]).toBe(300);
    expect(await ledger().read({})).toHaveLength(300);
  });

  test('what is planned for a target that is not known, or forgotten by now, is not kept', async () => {
    await keep('p');
    expect(await ledger().add([planned('p', 'a'), planned('nobody', 'a')], start)).toBe(1);
    expect(await ledger().add([], start)).toBe(0);
  });

  test('a claim hands out whole targets, those waiting longest first, and says how to reach them', async () => {
    await keep('p', 'q', 'r');
    await ledger().add(
      [
        planned('p', 'b', { dueAt: later(-1) }),
        planned('p', 'a'),
        planned('q', 'a', { dueAt: later(-2) }),
        planned('q', 'future', { dueAt: later(1) }),
        planned('r', 'a'),
      ],
      start,
    );
    const claims = await claim('one', start, 2);
    expect(claims.map(({ target }) => target)).toMatchObject([personal('q'), personal('p')]);
    expect(keysOf(claims)).toEqual(['a/19:q', 'b/19:p', 'a/19:p']);
    expect(keysOf(await claim('two'))).toEqual(['a/19:r']);
    expect(await claim('three')).toEqual([]);
  });

  test('a target of which something is leased or under way is nobody else’s, also with what was added meanwhile', async () => {
    await keep('p');
    await ledger().add([planned('p', 'a')], start);
    const keys = keysOf(await claim('one'));
    await ledger().add([planned('p', 'b')], start);
    expect(await claim('two')).toEqual([]);
    await ledger().begin('one', keys, start);
    expect(await claim('two', later(1))).toEqual([]);
    await ledger().settle('one', keys, { kind: 'sent', messageId: '1' }, start);
    expect(keysOf(await claim('two', later(1)))).toEqual(['b/19:p']);
  });

  test('of many claims at once, over several connections, no two get the same target', async () => {
    const letters = Array.from({ length: 40 }, (_, index) => `t${index}`);
    await keep(...letters);
    await ledger().add(
      letters.flatMap((letter) => [planned(letter, 'a'), planned(letter, 'b')]),
      start,
    );
    const beside = await openSecond();
    const claims = await Promise.all(
      Array.from({ length: 16 }, (_, index) =>
        (index % 2 ? opened().store : beside).ledger.claim(`holder ${index}`, start, minutes, 5),
      ),
    );
    const targets = claims.flat().map(({ target, entries }) => [target.id, entries.length]);
    expect(new Set(targets.map(([id]) => id)).size).toBe(targets.length);
    expect(targets.every(([, entries]) => entries === 2)).toBe(true);
    // What one passed over because another was just looking at it is left for the next claim.
    expect(targets.length + (await claim('last', start, 40)).length).toBe(40);
  });

  test('a lease ends by itself, and its holder cannot begin any more', async () => {
    await keep('p');
    await ledger().add([planned('p', 'a')], start);
    await claim('one');
    expect(await claim('two', later(minutes - 1))).toEqual([]);
    expect(keysOf(await claim('two', later(minutes)))).toEqual(['a/19:p']);
    expect(await ledger().begin('one', ['a/19:p'], later(minutes))).toBe(false);
    expect(await ledger().begin('two', ['a/19:p'], later(minutes))).toBe(true);
    expect(await ledger().begin('two', ['a/19:p'], later(minutes))).toBe(false);
  });

  test('begin takes all or nothing', async () => {
    await keep('p', 'q');
    await ledger().add([planned('p', 'a'), planned('q', 'a', { dueAt: later(days) })], start);
    await claim('one');
    expect(await ledger().begin('one', ['a/19:p', 'a/19:q'], start)).toBe(false);
    expect(await stateOf('a/19:p')).toBe('planned');
    expect(await ledger().begin('one', ['a/19:p', 'unknown'], start)).toBe(false);
    expect(await ledger().begin('one', ['a/19:p', 'a/19:p'], later(minutes - 1))).toBe(true);
    expect((await ledger().read({ target: '19:p' }))[0]).toMatchObject({ state: 'sending', attempts: 1 });
  });

  test('one that was not begun in time is begun by nobody', async () => {
    await keep('p');
    await ledger().add([planned('p', 'a')], start);
    await claim('one');
    expect(await ledger().begin('one', ['a/19:p'], later(minutes))).toBe(false);
  });

  test('what is given back can be taken at once, and what was begun is not given back', async () => {
    await keep('p', 'q');
    await ledger().add([planned('p', 'a'), planned('q', 'a')], start);
    await claim('one');
    await ledger().begin('one', ['a/19:p'], start);
    await ledger().release('two', start);
    expect(await claim('two')).toEqual([]);
    await ledger().release('one', start);
    expect(keysOf(await claim('two'))).toEqual(['a/19:q']);
    expect(await ledger().begin('one', ['a/19:q'], start)).toBe(false);
  });

  test('what is withdrawn is never sent, and what somebody has is left', async () => {
    await keep('p', 'q');
    await ledger().add([planned('p', 'a'), planned('q', 'a', { dueAt: later(minutes) })], start);
    await claim('one');
    expect(await ledger().withdraw(['a/19:p', 'a/19:q', 'a/19:q', 'unknown'], start)).toBe(1);
    expect(await stateOf('a/19:q')).toBe('withdrawn');
    expect(await ledger().withdraw(['a/19:p'], later(minutes))).toBe(1);
    expect(await claim('two', later(minutes))).toEqual([]);
    expect(await ledger().withdraw([], start)).toBe(0);
  });

  test('the next attempt is the earliest that can be made', async () => {
    expect(await ledger().nextAttempt()).toBeNull();
    await keep('p', 'q');
    await ledger().add([planned('p', 'a', { dueAt: later(3) }), planned('q', 'a', { dueAt: later(7) })], start);
    expect(await ledger().nextAttempt()).toEqual(later(3));
    await claim('one', later(3));
    expect(await ledger().nextAttempt()).toEqual(later(7));
    await claim('two', later(7));
    expect(await ledger().nextAttempt()).toEqual(later(minutes + 3));
    await ledger().begin('one', ['a/19:p'], later(7));
    await ledger().begin('two', ['a/19:q'], later(7));
    expect(await ledger().nextAttempt()).toBeNull();
  });

  test('entries are read by target, meeting and state, in the order of their time and then of their keys', async () => {
    await keep('p', 'q');
    const other = { meeting: 'kkr-hovedstaden/2026-12-11' };
    await ledger().add(
      [planned('p', 'z'), planned('p', 'Å'), planned('p', 'y', { dueAt: later(-1) }), planned('q', 'b', other)],
      start,
    );
    const read = async (query: Parameters<Store['ledger']['read']>[0]): Promise<string[]> =>
      (await ledger().read(query)).map(({ key }) => key);
    expect(await read({})).toEqual(['y/19:p', 'b/19:q', 'z/19:p', 'Å/19:p']);
    expect(await read({ target: '19:q' })).toEqual(['b/19:q']);
    expect(await read(other)).toEqual(['b/19:q']);
    expect(await read({ target: '19:p', ...other })).toEqual([]);
    expect(await read({ states: ['planned', 'sent'], target: '19:q' })).toEqual(['b/19:q']);
    expect(await read({ states: [] })).toEqual([]);
  });

  test('an entry in a state that this version does not know is left out, the others come', async () => {
    await keep('p');
    await ledger().add([planned('p', 'a'), planned('p', 'b')], start);
    await opened().place.execute(`update ledger set state = 'pondering' where key = 'a/19:p'`);
    expect((await ledger().read({})).map(({ key }) => key)).toEqual(['b/19:p']);
    expect(keysOf(await claim('one'))).toEqual(['b/19:p']);
  });

  test.each([
    [400 * days - 1, 2],
    [400 * days, 1],
  ])('%i ms after they were settled, and not counting what waits, %i entries are there', async (passed, left) => {
    await keep('p', 'q');
    await ledger().add([planned('p', 'a'), planned('q', 'a', { dueAt: later(1), notAfter: later(500 * days) })], start);
    await ledger().settle('one', await begin('one'), { kind: 'sent', messageId: '1' }, start);
    await opened().store.removeExpired(later(passed));
    expect(await ledger().read({})).toHaveLength(left);
  });

  test('ten thousand are added, claimed and settled', async () => {
    const letters = Array.from({ length: 100 }, (_, index) => `t${index}`);
    await keep(...letters);
    const all = letters.flatMap((letter) => Array.from({ length: 100 }, (_, index) => planned(letter, `f${index}`)));
    expect(await ledger().add(all, start)).toBe(10_000);
    const keys = keysOf(await claim('one', start, 100));
    expect(keys).toHaveLength(10_000);
    expect(await ledger().begin('one', keys, start)).toBe(true);
    await ledger().settle('one', keys, { kind: 'sent', messageId: '1' }, start);
    expect(await ledger().read({ states: ['sent'] })).toHaveLength(10_000);
  });
}
