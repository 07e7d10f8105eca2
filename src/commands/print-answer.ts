import type { Answer, AnswerHit } from '../answers/answer';
import { holdsSomething } from '../answers/holds-something';
import { renderPlainText } from '../cards/render-plain-text';
import { itemsOnPage } from '../conversation/context';
import type { ExitCode } from './command';
import { wrapText } from './wrap-text';

/** How an answer is written to the terminal. */
export interface Printing {
  readonly json: boolean;
  /** Whether to say which word matched where. */
  readonly explain: boolean;
  /** ISO date in Danish time. */
  readonly today: string;
}

/** The answer for people: 80 columns, in its own language. With a page that page of the hits, else all of them. */
export function printAnswer(answer: Answer, { explain, today }: Printing, page?: number): string {
  const view = page === undefined ? { today } : { today, page, perPage: itemsOnPage };
  const parts = [renderPlainText(answer, view)];
  if (explain) parts.push(...answer.hits.map(explainHit));
  return `${wrapText(parts.join('\n\n'))}\n`;
}

/** The answer for programs: the public contract, with what matched only where that was asked for. */
export function answerJson(answer: Answer, { explain }: Pick<Printing, 'explain'>): Answer {
  return explain ? answer : { ...answer, hits: answer.hits.map(withoutMatches) };
}

function withoutMatches({ matches, ...hit }: AnswerHit): AnswerHit {
  return hit;
}

/**
 * "7.10  kkr-syddanmark/2023-11-21/2.3 …" and a line for each kind of match, best first: what it weighs, where it
 * stands, the word asked, the word found, and how the one answers the other.
 */
function explainHit({ meeting, number, title, score, matches = [] }: AnswerHit): string {
  const lines = matches.map(
    ({ asked, found, field, weight, evidence }) =>
      `  ${weight.toFixed(2)}  ${field}: ${asked} → ${found}${evidence === undefined ? '' : ` (${evidence})`}`,
  );
  const times = (line: string): number => lines.filter((other) => other === line).length;
  const counted = [...new Set(lines)].map((line) => (times(line) > 1 ? `${line} (×${times(line)})` : line));
  return [`${score.toFixed(2)}  ${meeting}/${number} ${title}`, ...counted].join('\n');
}

/** 1 where nothing was found. */
export function exitCodeOf(answer: Answer): ExitCode {
  return holdsSomething(answer) ? 0 : 1;
}
