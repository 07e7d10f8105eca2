import { later, start } from './clock';
import { keepTargets } from './notifications';
import type { Opened } from './store-under-test';

export function describeCalendarKeys(opened: () => Opened): void {
  const keys = () => opened().store.calendarKeys;
  beforeEach(() => keepTargets(opened().store, 'p', 'q'));

  test('a key opens the calendar of its target, and no other word does', async () => {
    const key = await keys().renew('19:p', start);
    expect(key).toMatch(/^[\w-]{43}$/u);
    expect(await keys().findTarget(key)).toBe('19:p');
    for (const guess of ['', '19:p', key.slice(1), `${key} `, "' or '' = '", '\u0000']) {
      expect(await keys().findTarget(guess)).toBeNull();
    }
  });

  test('a new key makes the one before worthless, and leaves those of others', async () => {
    const [first, other] = [await keys().renew('19:p', start), await keys().renew('19:q', start)];
    const second = await keys().renew('19:p', later(1));
    expect(new Set([first, second, other]).size).toBe(3);
    expect(await keys().findTarget(first)).toBeNull();
    expect(await keys().findTarget(second)).toBe('19:p');
    expect(await keys().findTarget(other)).toBe('19:q');
  });

  test('a removed key opens nothing, and removing twice is fine', async () => {
    const key = await keys().renew('19:p', start);
    await keys().remove('19:p');
    await keys().remove('19:p');
    expect(await keys().findTarget(key)).toBeNull();
  });

  test('whoever reads the tables cannot open a calendar', async () => {
    const key = await keys().renew('19:p', start);
    // Had the key itself been kept, this would find it.
    await opened().place.execute(`delete from calendar_keys where key_hash = '${key}'`);
    expect(await keys().findTarget(key)).toBe('19:p');
  });
}
