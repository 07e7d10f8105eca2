import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open-store';
import type { Store } from '../../src/store/store';
import { runCommand } from './run-command';

const folder = mkdtempSync(join(tmpdir(), 'kkr-bot-notify-'));
const now = new Date('2026-11-22T12:00:00Z');
const target = 'a:idas-samtale';
const person = '00000000-1111-4222-8333-444444444444';
let store: Store;

beforeAll(async () => {
  store = await openStore({ folder, now });
  await store.targets.keep({ id: target, kind: 'person', person, reference: '{}' }, now);
});

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const notify = (...words: string[]): ReturnType<typeof runCommand> =>
  runCommand(['notify', ...words, '--data', folder]);

test('without subscriptions nobody would hear anything', async () => {
  expect(await notify('--dry-run')).toEqual({ code: 1, out: 'Ingen skal have besked de næste 14 dage.\n', error: '' });
});

test('beside a running bot it says who would hear what, when and why, and changes nothing', async () => {
  await store.subscriptions.change(target, { bodies: ['KKR Sjælland'] });
  const before = await store.ledger.read({});
  const { code, out, error } = await notify('--dry-run', '--now', '2026-11-25T12:00');
  expect([code, error]).toEqual([0, '']);
  expect(out).toContain(`27. november 2026 kl. 8.00 til person ${person}:`);
  expect(out).toContain(`3. december 2026 kl. 8.00 til person ${person}:`);
  expect(out).toContain('KKR Sjælland');
  expect(out.replaceAll(/\s+/gu, ' ')).toContain(
    'Du får beskeden, fordi du har bedt om påmindelser om møder i KKR Sjælland',
  );
  expect(await store.ledger.read({})).toEqual(before);
  expect(await store.newsLog.readState()).toBeNull();
});

test('for programs the forecast is JSON', async () => {
  const { out } = await notify('--dry-run', '--now', '2026-11-25T11:00:00Z', '--json');
  expect(JSON.parse(out)).toMatchObject([
    {
      dueAt: '2026-11-27T07:00:00.000Z',
      target: { id: target, kind: 'person', person },
      news: [{ kind: 'reminder', daysBefore: 7 }],
    },
    { dueAt: '2026-12-03T07:00:00.000Z', news: [{ kind: 'reminder', daysBefore: 1 }] },
  ]);
});

test('a test goes into the queue of the running bot, for whoever it knows', async () => {
  const { code, out, error } = await notify('--send-test', person);
  expect([code, error]).toEqual([0, '']);
  expect(out).toMatch(/^Prøvebeskeden er lagt i køen\./u);
  const [entry] = await store.ledger.read({ target });
  expect(entry).toMatchObject({ state: 'planned', content: '{"kind":"test"}', target });
});

test('for somebody unknown it says what to do', async () => {
  expect(await notify('--send-test', 'nobody')).toEqual({
    code: 1,
    out: '',
    error: 'Botten kender ingen »nobody«. Personen skal først skrive til botten i Teams.\n',
  });
});

test('what nobody knows the end of is listed', async () => {
  expect((await notify('--unknown')).out).toBe('Alle beskeder, der er sendt, er kommet frem eller afvist.\n');
  const later = new Date('2026-11-22T23:45:00Z');
  const [claim] = await store.ledger.claim('holder', later, 60_000, 1);
  const keys = claim?.entries.map(({ key }) => key) ?? [];
  expect(await store.ledger.begin('holder', keys, later)).toBe(true);
  await store.ledger.settle('holder', keys, { kind: 'unknown' }, later);
  const { code, out } = await notify('--unknown');
  expect(code).toBe(0);
  expect(out.replaceAll(/\s+/gu, ' ')).toContain(`til person ${person}: test. Ingen ved, om beskeden kom frem.`);
});

test.each([[[]], [['--dry-run', '--unknown']], [['--dry-run', 'nu']], [['--dry-run', '--now', 'i morgen']]])(
  '%j is wrong use',
  async (words) => {
    const { code, out, error } = await notify(...words);
    expect([code, out]).toEqual([2, '']);
    expect(error.split('\n')[0]).toMatch(/\.$/u);
  },
);
