import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open-store';
import type { Store } from '../../src/store/store';
import { runCommand } from './run-command';

const folder = mkdtempSync(join(tmpdir(), 'kkr-bot-data-'));
const now = new Date('2026-11-22T12:00:00Z');
let store: Store;
beforeAll(async () => {
  store = await openStore({ folder, now });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

test('without any feedback it says so', async () => {
  expect(await runCommand(['feedback', '--data', folder])).toEqual({
    code: 1,
    out: 'Ingen har svaret på »Var det svaret?« endnu.\n',
    error: '',
  });
});

test('beside a running bot it counts and lists', async () => {
  for (const helpful of [true, true, false]) {
    await store.feedback.count({ helpful, language: 'da', intent: 'decision' }, now);
  }
  await store.feedback.count({ helpful: false, language: 'en', intent: 'statement' }, now);
  const hits = ['kkr-syddanmark/2023-11-21/2.3'];
  await store.feedback.keepQuestion({ text: 'Hvad med\n praksis?', language: 'da', intent: 'subject', hits }, now);
  const { code, out, error } = await runCommand(['feedback', '--data', folder]);
  expect([code, error]).toEqual([0, '']);
  expect(out.split('\n')).toEqual([
    'Var det svaret? Optalt til og med 23. november 2026',
    'I alt: 2 ja, 2 nej',
    '– Beslutninger: 2 ja, 1 nej',
    '– Hvad kommunaldirektørerne har sagt: 0 ja, 1 nej',
    '',
    'Spørgsmål, som vi måtte gemme:',
    '',
    '22. november 2026: Hvad med praksis?',
    '  Viste sager: kkr-syddanmark/2023-11-21/2.3',
    '',
  ]);
});

test('for programs it is JSON', async () => {
  const { out } = await runCommand(['feedback', '--data', folder, '--json']);
  expect(JSON.parse(out)).toMatchObject({
    counts: expect.arrayContaining([expect.objectContaining({ yes: 2, no: 1 })]) as unknown,
    questions: [{ text: 'Hvad med\n praksis?', day: '2026-11-22' }],
  });
});

test('a folder without a store is one sentence', async () => {
  const { code, out, error } = await runCommand(['feedback', '--data', join(folder, 'nowhere')]);
  expect([code, out]).toEqual([2, '']);
  expect(error).toMatch(/^Der er ikke gemt noget i .*\n$/u);
});
