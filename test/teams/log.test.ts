import { StoreFault } from '../../src/store/store-fault';
import { buildLog, describeError } from '../../src/teams/log';
import { inTurn } from '../../src/teams/turn-id';

const lines: Record<string, unknown>[] = [];
const write = (line: string): void => void lines.push(JSON.parse(line) as Record<string, unknown>);
const log = buildLog('info', write, () => new Date('2026-11-22T12:00:00Z'));
beforeEach(() => void (lines.length = 0));

test('lines below the lowest level are left out', () => {
  log('debug', 'little');
  log('warn', 'much', { count: 2 });
  expect(lines).toEqual([{ time: '2026-11-22T12:00:00.000Z', level: 'warn', event: 'much', count: 2 }]);
});

test('lines of one request have one id, those of another another, and others none', async () => {
  const work = async (event: string): Promise<void> => {
    log('info', event);
    await new Promise(setImmediate);
    log('info', event);
  };
  await Promise.all([inTurn(() => work('one')), inTurn(() => work('two')), work('none')]);
  const idsOf = (name: string) => new Set(lines.filter(({ event }) => event === name).map(({ turnId }) => turnId));
  expect(idsOf('one').size).toBe(1);
  expect(idsOf('two').size).toBe(1);
  expect(new Set([...idsOf('one'), ...idsOf('two'), ...idsOf('none')]).size).toBe(3);
  expect([...idsOf('none')]).toEqual([undefined]);
});

test('an error is told by its name, code, place and causes, and by no word of its messages', () => {
  const first = Object.assign(new TypeError('hvad mener Ida?'), { code: 'ECONNRESET' });
  const second = new Error('om botilbud\n    at om botilbud', { cause: first });
  const fault = new StoreFault('busy', 'a place of Ida', second);
  const described = describeError(fault);
  expect(described).toMatchObject({ error: 'StoreFault', code: 'busy', causes: ['Error', 'TypeError ECONNRESET'] });
  expect(described['at']).toEqual(expect.arrayContaining([expect.stringContaining('log.test')]));
  expect(JSON.stringify(described)).not.toMatch(/Ida|botilbud/u);
});

test('causes in a circle, and what is no error, are told too', () => {
  const circle = new Error('a');
  circle.cause = circle;
  expect(describeError(circle)['causes']).toEqual(['Error', 'Error', 'Error']);
  expect(describeError('a word of Ida')).toEqual({ error: 'string', at: [] });
  expect(describeError(undefined)).toEqual({ error: 'undefined', at: [] });
  expect(describeError(new Error('x', { cause: 'a word of Ida' }))['causes']).toEqual(['string']);
});
