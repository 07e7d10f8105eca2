import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, readCollection } from '../../src/collection';
import { evaluateQuestions, type Evaluation } from '../../src/commands/evaluate-questions';
import { readQuestions } from '../../src/commands/read-questions';
import { documentsFolder, relevanceFile, testWhen } from '../require';

const root = join(__dirname, '..', '..');
const questionsFolder = join(root, 'test', 'fixtures', 'questions');
const baselineFile = join(questionsFolder, 'baseline.json');

/** Figures of `kkr-bot evaluate` that may not fall. `nothingFound` counts questions. */
interface Baseline {
  readonly ndcg5: number;
  readonly p1: number;
  readonly mrr: number;
  readonly recall5: number;
  readonly nothingFound: number;
}

type Baselines = Readonly<Record<'samples' | 'shared', Baseline>>;

/** Less is a question or two whose lower places changed, which a better answer elsewhere may cost. */
const mostFall = 0.005;

/** A question about "the next meeting" has the same answer on every day that the tests run. */
const asker = { circle: null, today: '2026-11-22', language: null };

/** Reading and indexing the papers, on a busy machine. */
const longest = 60_000;

const baselines = JSON.parse(readFileSync(baselineFile, 'utf8')) as Baselines;

async function evaluate(folder: string, questionsFile: string): Promise<Baseline> {
  const collection = await readCollection(folder);
  const questions = await readQuestions(questionsFile);
  return figuresOf(evaluateQuestions(questions, (text) => ask(collection, text, asker)));
}

function figuresOf({ ndcg5, p1, mrr, recall5, nothingFound }: Evaluation): Baseline {
  const short = (figure: number): number => Number(figure.toFixed(4));
  return {
    ...{ ndcg5: short(ndcg5), p1: short(p1), mrr: short(mrr), recall5: short(recall5) },
    nothingFound: nothingFound.right,
  };
}

/** UPDATE=1 takes the figures of this run for the baseline. */
function compare(name: keyof Baselines, figures: Baseline): void {
  if (process.env['UPDATE'] === '1') {
    const written = JSON.parse(readFileSync(baselineFile, 'utf8')) as Baselines;
    writeFileSync(baselineFile, `${JSON.stringify({ ...written, [name]: figures }, null, 2)}\n`);
    return;
  }
  const fallen = Object.entries(baselines[name]).filter(
    ([figure, before]) => figures[figure as keyof Baseline] < before - mostFall,
  );
  expect({ figures, fallen }).toEqual({ figures, fallen: [] });
}

test(
  'the judged questions over samples are answered no worse than the baseline says',
  async () => {
    compare('samples', await evaluate(join(root, 'samples'), join(questionsFolder, 'samples.json')));
  },
  longest,
);

testWhen(
  'relevance',
  'the judged questions over the papers beside the checkout are answered no worse than the baseline says',
  async () => {
    compare('shared', await evaluate(documentsFolder, relevanceFile));
  },
  longest,
);
