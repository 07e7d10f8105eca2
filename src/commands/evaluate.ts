import { ask } from '../collection';
import { collectionOptions, readAskedFolder, readAsker } from './collection-options';
import type { Command } from './command';
import { evaluateQuestions, type Evaluation, type ScoredQuestion } from './evaluate-questions';
import { parseOptions } from './parse-options';
import { readQuestions } from './read-questions';
import { UsageFault } from './usage-fault';

/** Scores the answers to a file of judged questions. */
export const evaluateCommand: Command = {
  usage: 'evaluate --questions FIL [--documents MAPPE] [--now DATO] [--circle K17] [--json]',
  async run(parameters, terminal) {
    const { values, positionals } = parseOptions(parameters, collectionOptions);
    if (positionals[0] !== undefined) throw new UsageFault('unexpectedWord', positionals[0]);
    if (values.questions === undefined) throw new UsageFault('missingQuestions');
    const asker = readAsker(values, terminal);
    const questions = await readQuestions(values.questions);
    const collection = await readAskedFolder(values.documents, terminal);
    const evaluation = evaluateQuestions(questions, (question) => ask(collection, question, asker));
    terminal.out(values.json ? `${JSON.stringify(evaluation, null, 2)}\n` : printEvaluation(evaluation));
    return 0;
  },
};

/** Worst questions first, the figures of the whole at the end where a terminal leaves them in sight. */
function printEvaluation(evaluation: Evaluation): string {
  const { ndcg5, p1, mrr, recall5, nothingFound, questions } = evaluation;
  const wrong = questions.filter(({ isRight }) => !isRight);
  const figures = [
    `nDCG@5        ${ndcg5.toFixed(3)}`,
    `P@1           ${p1.toFixed(3)}`,
    `MRR           ${mrr.toFixed(3)}`,
    `recall@5      ${recall5.toFixed(3)}`,
    `nothing found ${nothingFound.right}/${nothingFound.of}`,
    `questions     ${questions.length}`,
  ];
  return [...wrong.map(printQuestion), ...figures, ''].join('\n');
}

function printQuestion({ id, question, score, hits, missed }: ScoredQuestion): string {
  const found = hits.slice(0, 5).map(({ item, grade }) => `      ${grade}  ${item}`);
  const lost = missed.map((item) => `      missed ${item}`);
  return [`${score === null ? 'found' : score.ndcg5.toFixed(3)}  ${id}  ${question}`, ...found, ...lost, ''].join('\n');
}
