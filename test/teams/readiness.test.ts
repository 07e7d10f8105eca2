import type { BotPorts } from '../../src/teams/bot-ports';
import { buildReadiness } from '../../src/teams/readiness';

/** A bot whose clock, papers and store are as told. */
function build(): {
  state: { at: number; hasPapers: boolean; read: () => Promise<unknown> };
  reads: () => number;
  log: string[];
  missing: () => Promise<readonly string[]>;
} {
  const state = { at: 0, hasPapers: true, read: () => Promise.resolve<unknown>({}) };
  const log: string[] = [];
  let reads = 0;
  const read = (): Promise<unknown> => {
    reads += 1;
    return state.read();
  };
  const ports = {
    hasPapers: () => state.hasPapers,
    store: { preferences: { read } },
    now: () => new Date(state.at),
    log: (_level: string, event: string, fields: object) => void log.push(`${event} ${JSON.stringify(fields)}`),
  } as unknown as BotPorts;
  return { state, reads: () => reads, log, missing: buildReadiness(ports) };
}

const fail = () => Promise.reject(Object.assign(new Error('no word of this'), { code: 'ECONNREFUSED' }));

test('nothing is missing where the papers are read and the store answers', async () => {
  expect(await build().missing()).toEqual([]);
});

test('papers that are not read yet are missing, and no longer once they are', async () => {
  const { state, missing } = build();
  state.hasPapers = false;
  expect(await missing()).toEqual(['papers']);
  state.hasPapers = true;
  expect(await missing()).toEqual([]);
});

test('a store that cannot be read is missing, and the log says why without its words', async () => {
  const { state, missing, log } = build();
  state.read = fail;
  expect(await missing()).toEqual(['store']);
  expect(log.join()).toMatch(/^storeUnreachable .*ECONNREFUSED/u);
  expect(log.join()).not.toContain('no word of this');
});

test('the store is asked once in three seconds, however many ask', async () => {
  const { state, missing, reads } = build();
  await Promise.all([missing(), missing(), missing()]);
  state.at = 2_999;
  state.read = fail;
  expect(await missing()).toEqual([]);
  expect(reads()).toBe(1);
  state.at = 3_000;
  expect(await missing()).toEqual(['store']);
  expect(reads()).toBe(2);
});

test('a store that does not answer is missing after two seconds', async () => {
  jest.useFakeTimers();
  const { state, missing } = build();
  state.read = () => new Promise(() => undefined);
  const asked = missing();
  await jest.advanceTimersByTimeAsync(2_000);
  expect(await asked).toEqual(['store']);
  jest.useRealTimers();
});
