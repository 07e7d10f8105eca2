import { createInterface } from 'node:readline/promises';
import type { Answer } from '../answers/answer';
import { buildAnswer } from '../answers/build-answer';
import type { Collection } from '../collection';
import { readChanged, withoutFilter, type FilterName } from '../conversation/change-filter';
import type { Asker } from '../questions/asker';
import type { QuestionChange } from '../questions/question';
import { texts } from '../texts/texts';
import { collectionOptions, readAskedFolder, readAsker } from './collection-options';
import type { Command, ExitCode, Terminal } from './command';
import { converse } from './converse';
import { parseOptions } from './parse-options';
import { answerJson, exitCodeOf, printAnswer, type Printing } from './print-answer';
import { readQuestions } from './read-questions';
import { UsageFault } from './usage-fault';

/** Everything that answering takes, whichever way the questions come. */
interface Session {
  readonly collection: Collection;
  readonly asker: Asker;
  /** What is taken away of what each question was understood to be limited to. */
  readonly change: QuestionChange;
  readonly printing: Printing;
  readonly terminal: Terminal;
}

/** Answers one question, a file of questions, or what is typed until Ctrl-D. */
export const askCommand: Command = {
  usage:
    'ask ["SPØRGSMÅL"] [--documents MAPPE] [--now DATO] [--circle K17] [--without AFGRÆNSNING] [--questions FIL] [--explain] [--json]',
  async run(parameters, terminal) {
    const options = {
      ...collectionOptions,
      explain: { type: 'boolean' },
      without: { type: 'string', multiple: true },
    } as const;
    const { values, positionals } = parseOptions(parameters, options);
    const asker = readAsker(values, terminal);
    const printing = { json: values.json ?? false, explain: values.explain ?? false, today: asker.today };
    const questions = values.questions === undefined ? null : await readQuestions(values.questions);
    const collection = await readAskedFolder(values.documents, terminal);
    const change = readChange(values.without ?? []);
    const session = { collection, asker, change, printing, terminal };
    if (questions) return askAll(questions, session);
    return positionals.length > 0 ? askOne(positionals.join(' '), session) : askTyped(session);
  },
};

/** "--without period --without bodies": the limits that shall not count. */
function readChange(names: readonly string[]): QuestionChange {
  return names.reduce<QuestionChange>((change, name) => {
    if (!isFilterName(name)) throw new UsageFault('badFilter', name);
    return { ...change, ...withoutFilter[name] };
  }, {});
}

function isFilterName(name: string): name is FilterName {
  return name in withoutFilter;
}

function answerTo(text: string, { collection, asker, change }: Session): Answer {
  const { register, index } = collection;
  return buildAnswer(readChanged(text, change, asker), register, index, asker.today);
}

function askOne(question: string, session: Session): ExitCode {
  const { printing, terminal } = session;
  const answer = answerTo(question, session);
  terminal.out(
    printing.json ? `${JSON.stringify(answerJson(answer, printing), null, 2)}\n` : printAnswer(answer, printing),
  );
  return exitCodeOf(answer);
}

/** One answer a line for programs; for people each under its question. */
function askAll(questions: readonly { id: string; question: string }[], session: Session): ExitCode {
  const { printing, terminal } = session;
  for (const { id, question } of questions) {
    const answer = answerTo(question, session);
    const line = JSON.stringify({ id, ...answerJson(answer, printing) });
    terminal.out(printing.json ? `${line}\n` : `${id}: ${question}\n\n${printAnswer(answer, printing)}\n`);
  }
  return 0;
}

/** A prompt for a person, who can go on from an answer ("flere"); a pipe gets the answers alone, each for itself. */
async function askTyped(session: Session): Promise<ExitCode> {
  const { terminal, printing } = session;
  const { intro, prompt } = texts.da.terminal;
  const isPerson = terminal.input.isTTY === true;
  const answer = isPerson && !printing.json ? converse(session) : (line: string): string => answerLine(line, session);
  const show = (text: string): void => (isPerson ? terminal.out(text) : undefined);
  show(`${intro}\n\n${prompt}`);
  for await (const line of createInterface({ input: terminal.input })) {
    if (line.trim() !== '') terminal.out(answer(line));
    show(prompt);
  }
  show('\n');
  return 0;
}

function answerLine(line: string, session: Session): string {
  const { printing } = session;
  const answer = answerTo(line, session);
  return printing.json ? `${JSON.stringify(answerJson(answer, printing))}\n` : `\n${printAnswer(answer, printing)}\n`;
}
