import { commands } from '../../src/commands/run';
import { runCommand } from './run-command';

test.each([
  [[], 'Skriv en kommando.'],
  [['svar'], 'Kommandoen »svar« findes ikke.'],
  [['constructor'], 'Kommandoen »constructor« findes ikke.'],
  [['ask', 'hej', '--farve'], 'Valget »--farve« findes ikke.'],
  [['ask', 'hej', '--now'], 'Valget »--now« mangler sin værdi.'],
  [['ask', 'hej', '--json=ja'], 'Valget »--json« kan ikke have en værdi.'],
  [['ask', 'hej', '--now', '21.11.2026'], '»21.11.2026« er ikke en dato; skriv den som 2026-11-21.'],
  [['ask', 'hej', '--now', '2026-02-30'], '»2026-02-30« er ikke en dato; skriv den som 2026-11-21.'],
  [['ask', 'hej', '--circle', 'K18'], '»K18« er ikke en kreds; kredsene er K11, K17, K19, K22 og K29.'],
  [['parse'], 'Skriv, hvilken fil der skal læses.'],
  [['parse', 'a.txt', 'b.txt'], '»b.txt« er et ord for meget.'],
  [['evaluate'], 'Skriv, hvilken fil med spørgsmål der skal bruges: --questions FIL.'],
])('wrong use %j is one sentence and a usage line', async (parameters, sentence) => {
  const { code, out, error } = await runCommand(parameters);
  const [first, usage, ...rest] = error.trim().split('\n');
  expect([code, out, first, rest]).toEqual([2, '', sentence, []]);
  expect(usage).toMatch(/^Brug: kkr-bot /u);
});

test('--help shows how every command is used', async () => {
  const { code, out } = await runCommand(['--help']);
  expect(code).toBe(0);
  for (const { usage } of Object.values(commands)) expect(out).toContain(usage);
});
