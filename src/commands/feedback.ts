import { danishDay } from '../danish/danish-day';
import type { KeptQuestion, VerdictCount } from '../store/feedback';
import { texts } from '../texts/texts';
import type { Command } from './command';
import { parseOptions } from './parse-options';
import { UsageFault } from './usage-fault';
import { withStore } from './with-store';
import { wrapText } from './wrap-text';

const options = { data: { type: 'string' }, json: { type: 'boolean' } } as const;

/** Lists what people said to "Var det svaret?". Opens what the bot keeps to read only, also while it runs. */
export const feedbackCommand: Command = {
  usage: 'feedback [--data MAPPE] [--json]',
  async run(parameters, terminal) {
    const { values, positionals } = parseOptions(parameters, options);
    const [word] = positionals;
    if (word !== undefined) throw new UsageFault('unexpectedWord', word);
    const now = terminal.now();
    return withStore('reader', values.data, terminal, async ({ feedback }) => {
      const counts = await feedback.readCounts();
      const questions = await feedback.readQuestions(now);
      const json = (): string => `${JSON.stringify({ counts, questions }, null, 2)}\n`;
      terminal.out(values.json === true ? json() : print(counts, questions, danishDay(now)));
      return counts.length + questions.length > 0 ? 0 : 1;
    });
  },
};

/** For people: the counts of all answers and of each kind, then the questions, newest first. */
function print(counts: readonly VerdictCount[], questions: readonly KeptQuestion[], today: string): string {
  if (counts.length + questions.length === 0) return 'Ingen har svaret på »Var det svaret?« endnu.\n';
  const intents = [...new Set(counts.map(({ intent }) => intent))];
  const lines = [
    `Var det svaret? Optalt til og med ${texts.da.date(today)}`,
    `I alt: ${sum(counts)}`,
    ...intents.map((intent) => {
      const name = texts.da.headings[intent];
      return `– ${name}: ${sum(counts.filter((count) => count.intent === intent))}`;
    }),
    '',
    questions.length === 0 ? 'Ingen spørgsmål er gemt.' : 'Spørgsmål, som vi måtte gemme:',
    ...questions.flatMap(questionLines),
  ];
  return `${wrapText(lines.join('\n'))}\n`;
}

/** "12 ja, 3 nej". */
function sum(counts: readonly VerdictCount[]): string {
  const total = (kind: 'yes' | 'no'): number => counts.reduce((all, count) => all + count[kind], 0);
  return `${total('yes')} ja, ${total('no')} nej`;
}

function questionLines({ text, day, hits }: KeptQuestion): string[] {
  const shown = hits.length === 0 ? 'Der blev ikke fundet noget.' : `Viste sager: ${hits.join(', ')}`;
  return ['', `${texts.da.date(day)}: ${text.replaceAll(/\s+/gu, ' ')}`, `  ${shown}`];
}
