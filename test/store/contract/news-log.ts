import type { NewsRecord } from '../../../src/store/news-log';
import { days, later, start } from './clock';
import type { Deviations, Opened } from './store-under-test';

const news = (key: string, happenedAt = start): NewsRecord => ({ key, content: `{"key":"${key}"}`, happenedAt });

export function describeNewsLog(opened: () => Opened, { severalBots }: Deviations): void {
  const log = () => opened().store.newsLog;

  test('before the first state there is none, and no news', async () => {
    expect(await log().readState()).toBeNull();
    expect(await log().readNews(start)).toEqual([]);
  });

  test('each state takes the place of the one before, with its news', async () => {
    expect(await log().record(0, '{"one":1}', [], start)).toBe(true);
    expect(await log().readState()).toEqual({ content: '{"one":1}', number: 1 });
    expect(await log().record(1, '{"two":2}', [news('b', later(1)), news('a')], start)).toBe(true);
    expect(await log().readState()).toEqual({ content: '{"two":2}', number: 2 });
    expect(await log().readNews(start)).toEqual([news('a'), news('b', later(1))]);
    expect(await log().readNews(later(1))).toEqual([news('b', later(1))]);
  });

  test.each([0, 1, 3])('a state that would follow number %i, where the last is 2, changes nothing', async (after) => {
    await log().record(0, 'one', [], start);
    await log().record(1, 'two', [], start);
    expect(await log().record(after, 'other', [news('a')], start)).toBe(false);
    expect(await log().readState()).toEqual({ content: 'two', number: 2 });
    expect(await log().readNews(start)).toEqual([]);
  });

  test('of many that follow the same state at once one is recorded, with its own news', async () => {
    const second = severalBots.holds ? await opened().place.openBeside(start) : opened().store;
    for (const after of [0, 1, 2]) {
      const recorded = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          (index % 2 ? opened().store : second).newsLog.record(
            after,
            `by ${index}`,
            [news(`${after}/${index}`)],
            start,
          ),
        ),
      );
      expect(recorded.filter(Boolean)).toHaveLength(1);
      expect((await log().readState())?.content).toBe(`by ${recorded.indexOf(true)}`);
    }
    expect(await log().readNews(start)).toHaveLength(3);
  });

  test('what was told before is not news again', async () => {
    await log().record(0, 'one', [news('a')], start);
    await log().record(1, 'two', [news('a', later(1)), news('b', later(1)), news('b', later(2))], later(1));
    expect(await log().readNews(start)).toEqual([news('a'), news('b', later(1))]);
  });

  test('a change of every paper at once is recorded', async () => {
    const all = Array.from({ length: 3000 }, (_, index) => news(`n${String(index).padStart(4, '0')}`));
    expect(await log().record(0, 'x'.repeat(2_000_000), all, start)).toBe(true);
    expect(await log().readNews(start)).toEqual(all);
    expect((await log().readState())?.content).toHaveLength(2_000_000);
  });

  test.each([
    [60 * days - 1, 1],
    [60 * days, 0],
  ])('%i ms after they happened %i news are kept, and the state stays', async (passed, left) => {
    await log().record(0, 'one', [news('a')], start);
    await opened().store.removeExpired(later(passed));
    expect(await log().readNews(start)).toHaveLength(left);
    expect(await log().readState()).toEqual({ content: 'one', number: 1 });
  });
}
