import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, readCollection } from '../../src/collection';
import type { Evaluation } from '../../src/commands/evaluate-questions';
import { runCommand, samples } from './run-command';

const folder = mkdtempSync(join(tmpdir(), 'kkr-evaluate-'));
const file = join(folder, 'questions.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const collection = await readCollection(samples);
  const [best] = ask(collection, 'botilbud', { circle: null, today: '2026-11-22', language: null }).hits;
  const right = `${best?.meeting ?? ''}/${best?.number ?? ''}`;
  const questions = [
    { id: 'right', question: 'botilbud', relevant: { [right]: 3 } },
    { id: 'wrong', question: 'botilbud', relevant: { 'kkr-ingensteder/2020-01-01/1': 3 } },
    { id: 'empty', question: 'vindmøller på havet', relevant: {} },
    { id: 'full', question: 'botilbud', relevant: {} },
  ];
  writeFileSync(file, JSON.stringify(questions));
});

test('the figures are means over the questions that have an answer, worst questions first', async () => {
  const { code, out } = await runCommand(['evaluate', '--questions', file, '--json']);
  const evaluation = JSON.parse(out) as Evaluation;
  expect(code).toBe(0);
  expect(evaluation).toMatchObject({ ndcg5: 0.5, p1: 0.5, mrr: 0.5, recall5: 0.5, nothingFound: { right: 1, of: 2 } });
  expect(evaluation.questions.map(({ id }) => id)).toEqual(['wrong', 'full', 'right', 'empty']);
});

test('people see the questions that went wrong and the figures below them', async () => {
  const { out } = await runCommand(['evaluate', '--questions', file]);
  expect(out).toContain('missed kkr-ingensteder/2020-01-01/1');
  expect(out).toMatch(/nDCG@5 {8}0\.500\n.*\n.*\n.*\nnothing found 1\/2\n/u);
});
