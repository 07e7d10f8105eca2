import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ages, counters, gauges, measuredEvents, readMeasures } from '../../src/telemetry/measures';
import { noTelemetry } from '../../src/telemetry/telemetry';
import { startTelemetry } from '../../src/telemetry/start-telemetry';
import { inVocabulary, vocabulary } from '../../src/telemetry/vocabulary';
import { readSource, root } from '../source';

const sources = readSource().filter(({ path }) => !/^telemetry\/(measures|vocabulary)\.ts$/u.test(path));

test.each([...measuredEvents, ...vocabulary.event])('%s is an event that is logged somewhere', (event) => {
  expect(sources.some(({ text }) => text.includes(`'${event}'`))).toBe(true);
});

test.each(vocabulary.code.filter((code) => code !== 'throttled'))('%s is a reason to refuse a request', (code) => {
  const refusals = sources.find(({ path }) => path === 'teams/request-fault.ts')?.text;
  expect(refusals).toMatch(new RegExp(`^  ${code}: \\{`, 'mu'));
});

test.each([
  ['answered', { found: ['decision', 'decision'], notFound: ['subject'] }, 3],
  ['answered', { found: [], notFound: [] }, 0],
  ['answered', {}, 0],
  ['notificationSettled', { as: 'sent', facts: 3, attempt: 1 }, 1],
  ['notificationsGivenUp', { unknown: 1, expired: 0 }, 1],
  ['detailsShown', { found: true }, 0],
  ['constructor', {}, 0],
])('%s with %j gives %i figures', (event, fields, count) => {
  expect(readMeasures('info', event, fields)).toHaveLength(count);
});

test('a fault of the log is counted beside what else its line says', () => {
  const settled = readMeasures('error', 'notificationSettled', { as: 'retry', facts: 2 });
  expect(settled).toEqual([
    { counter: 'kkr_bot.notifications', by: 2, about: { outcome: 'retry' } },
    { counter: 'kkr_bot.faults', by: 1, about: { level: 'error', event: 'notificationSettled' } },
  ]);
});

test('words that are not in the vocabulary are called other, and keys that are not are left out', () => {
  const about = { type: '29:id-of-qwertz', intent: 'decision', name: 'Qwertz Asdfgh' };
  expect(inVocabulary(about)).toEqual({ type: 'other', intent: 'decision' });
});

test('nothing is measured where nobody said so', async () => {
  const ports = { host: '127.0.0.1', now: () => new Date(0), log: jest.fn() };
  const settings = { metricsPort: null, otlpEndpoint: null, otlpHeaders: {} };
  expect(await startTelemetry(settings, ports)).toBe(noTelemetry);
  expect(await noTelemetry.trace('turn', {}, () => Promise.resolve(7))).toBe(7);
});

test.each([...Object.keys(counters).map((name) => `${name}.total`), ...Object.keys(gauges), ...Object.keys(ages)])(
  'docs/operate.md says what to do about %s',
  (name) => {
    const page = readFileSync(join(root, 'docs', 'operate.md'), 'utf8');
    expect(page).toContain(`\`${name.replaceAll('.', '_')}`);
  },
);
