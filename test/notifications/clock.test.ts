import { type Clock, type ClockPorts, startClock } from '../../src/notifications/clock';

const minute = 60_000;
let clock: Clock | null = null;
let ticks: number[];
let faults: string[];
beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-11-23T09:00:10Z') });
  ticks = [];
  faults = [];
});
afterEach(async () => {
  await clock?.stop();
  jest.useRealTimers();
});

function start(changes: Partial<ClockPorts> = {}): void {
  const began = Date.now();
  clock = startClock({
    tick: () => Promise.resolve(void ticks.push((Date.now() - began) / 1_000)),
    nextAt: () => Promise.resolve(null),
    now: () => new Date(),
    fail: (event) => void faults.push(event),
    ...changes,
  });
}

test('it ticks at once and then every minute', async () => {
  start();
  await jest.advanceTimersByTimeAsync(2 * minute);
  expect(ticks).toEqual([0, 50, 110]);
});

test('what is due in between wakes it', async () => {
  const due = [17_500, null, 70_000];
  start({
    nextAt: () => {
      const next = due.shift();
      return Promise.resolve(next ? new Date(Date.parse('2026-11-23T09:00:10Z') + next) : null);
    },
  });
  await jest.advanceTimersByTimeAsync(2 * minute);
  expect(ticks).toEqual([0, 17.5, 50, 70, 110]);
});

test('what is overdue or far ahead waits for the next tick', async () => {
  const due = [new Date('2026-11-23T08:00:00Z'), new Date('2026-11-24T07:00:00Z')];
  start({ nextAt: () => Promise.resolve(due.shift() ?? null) });
  await jest.advanceTimersByTimeAsync(minute);
  expect(ticks).toEqual([0, 50]);
});

test('a tick that lasts long is not overtaken, and one that fails ends nothing', async () => {
  let finish: () => void = () => undefined;
  start({
    tick: async () => {
      ticks.push(ticks.length);
      if (ticks.length === 1) await new Promise<void>((resolve) => (finish = resolve));
      if (ticks.length === 2) throw new Error('away');
    },
  });
  await jest.advanceTimersByTimeAsync(5 * minute);
  expect(ticks).toHaveLength(1);
  finish();
  await jest.advanceTimersByTimeAsync(2 * minute);
  expect(ticks).toHaveLength(3);
  expect(faults).toEqual(['notificationsFailed']);
});

test('a machine that slept for a day goes on within a minute, and makes up for no tick', async () => {
  start();
  await jest.advanceTimersByTimeAsync(0);
  jest.setSystemTime(new Date('2026-11-24T09:00:10Z'));
  await jest.advanceTimersByTimeAsync(minute);
  expect(ticks.length).toBeGreaterThan(1);
  expect(ticks.length).toBeLessThan(4);
});

test.each([
  ['spring', '2026-03-29T00:30:00Z'],
  ['autumn', '2026-10-25T00:30:00Z'],
])('in the night of %s in which the clocks change it ticks every minute', async (_season, moment) => {
  jest.setSystemTime(new Date(moment));
  start();
  await jest.advanceTimersByTimeAsync(120 * minute);
  expect(ticks).toHaveLength(121);
});

test('a stop waits for what is going on, and nothing comes after it', async () => {
  let finish: () => void = () => undefined;
  start({
    tick: () => {
      ticks.push(0);
      return new Promise<void>((resolve) => (finish = resolve));
    },
    nextAt: () => Promise.resolve(new Date(Date.now() + 1_000)),
  });
  let isStopped = false;
  const stopping = clock?.stop().then(() => (isStopped = true));
  await jest.advanceTimersByTimeAsync(minute);
  expect(isStopped).toBe(false);
  finish();
  await stopping;
  await jest.advanceTimersByTimeAsync(5 * minute);
  expect(ticks).toEqual([0]);
});
