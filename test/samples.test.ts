import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './source';

const samples = join(root, 'samples');
const realPapers = join(root, '..', 'shared', 'documents');
const papers = readdirSync(samples).filter((file) => file !== 'README.md');

/** Longest run of words that a sample may share with a real paper: formulas of agendas are shorter. */
const longestSharedRun = 13;

interface Question {
  readonly id: string;
  readonly question: string;
  readonly relevant: Readonly<Record<string, number>>;
  readonly why: string;
}

const questions = readJson('questions/samples.json') as Question[];
const facts = readJson('samples-facts.json') as Record<string, unknown>;

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, 'fixtures', file), 'utf8'));
}

/** Words in lower case, those broken at a line end joined. */
function readWords(path: string): string[] {
  const text = readFileSync(path, 'utf8')
    .replaceAll(/-\s*\n\s*/gu, '')
    .replaceAll(/<[^>]+>/gu, ' ');
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

function runsOf(words: readonly string[]): string[] {
  const length = longestSharedRun + 1;
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' '));
}

describe('the fictional papers', () => {
  test.each(papers)('%s says that it is fictional before its first item', (file) => {
    const cover = readFileSync(join(samples, file), 'utf8').slice(0, 1200);
    expect(cover).toContain('Fiktivt eksempel – ikke et rigtigt møde');
  });

  test('each have their facts', () => {
    expect(Object.keys(facts).sort()).toEqual([...papers].sort());
  });
});

describe('the questions over the fictional papers', () => {
  test('have an id, a question and a why of their own', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
    expect(questions.filter(({ why }) => !why)).toEqual([]);
  });

  test('grade from 1 to 3', () => {
    const grades = questions.flatMap(({ relevant }) => Object.values(relevant));
    expect(grades.filter((grade) => ![1, 2, 3].includes(grade))).toEqual([]);
  });
});

(existsSync(realPapers) ? describe : describe.skip)('beside the real papers (../shared/documents)', () => {
  test('no sentence is copied from them', () => {
    const real = new Set(readdirSync(realPapers).flatMap((file) => runsOf(readWords(join(realPapers, file)))));
    const copied = papers.flatMap((file) => runsOf(readWords(join(samples, file))).filter((run) => real.has(run)));
    expect(copied).toEqual([]);
  });
});
