import { days, later, minutes, start } from './clock';
import type { Opened } from './store-under-test';

export function describeProcessedActivities(opened: () => Opened): void {
  test('the first to claim an activity gets it, nobody after', async () => {
    expect(await opened().store.activities.claim('a', start)).toBe(true);
    expect(await opened().store.activities.claim('a', later(1))).toBe(false);
    expect(await opened().store.activities.claim('b', later(1))).toBe(true);
  });

  test('a claim outlives a restart', async () => {
    await opened().store.activities.claim('a', start);
    await opened().store.close();
    const reopened = await opened().place.open(later(minutes));
    expect(await reopened.activities.claim('a', later(minutes))).toBe(false);
  });

  test.each([
    [days - 1, false],
    [days, true],
  ])('after %i ms it can be claimed again: %s', async (passed, canBeClaimed) => {
    await opened().store.activities.claim('a', start);
    expect(await opened().store.activities.claim('a', later(passed))).toBe(canBeClaimed);
  });

  test('of many claims at once, over two connections, one succeeds', async () => {
    const { store, place } = opened();
    const beside = await place.openBeside(start);
    for (let round = 0; round < 20; round += 1) {
      const claims = [store, beside, store, beside].map((each) => each.activities.claim(`a${round}`, start));
      expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
    }
  });
}
