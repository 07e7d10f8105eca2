import type { AnswerHit } from '../answers/answer';
import type { TextRun } from './card';
import { run } from './elements';

/** Three lines on a phone: a sentence of the minutes whole, and no more than is read at a glance. */
const longest = 300;

/** Characters shown before the first matched word where a sentence has to be cut. */
const leadIn = 60;

type Excerpt = Pick<AnswerHit, 'excerpt' | 'excerptMarks' | 'excerptColumns' | 'excerptHeading'>;

/**
 * The excerpt with the matched words in bold: a part of a long sentence around them, a row with its headings, or the
 * heading and what stands below it.
 */
export function excerptRuns({ excerpt, excerptMarks, excerptColumns, excerptHeading }: Excerpt): TextRun[] {
  if (excerpt.includes('\t')) return rowRuns(excerpt, excerptMarks, excerptColumns ?? []);
  const { start, end } = findWindow(excerpt, excerptMarks[0]?.[0] ?? 0);
  const runs = markedRuns(excerpt, start, end, excerptMarks);
  const heading = excerptHeading === null ? [] : [run(announced(excerptHeading), { weight: 'Bolder' })];
  return [...heading, ...(start > 0 ? [run('…')] : []), ...runs, ...(end < excerpt.length ? [run('…')] : [])];
}

/** "Lægedækning: ", "Hvad koster det? ". */
const announced = (heading: string): string => (/[:?!.]$/u.test(heading) ? `${heading} ` : `${heading}: `);

/** "Kommune: Kalundborg · Kvote: 10"; the cells alone where the table has no headings. */
function rowRuns(text: string, marks: AnswerHit['excerptMarks'], columns: readonly string[]): TextRun[] {
  const runs: TextRun[] = [];
  let start = 0;
  for (const [index, cell] of text.split('\t').entries()) {
    const name = columns[index]?.trim();
    if (cell.trim() !== '' && start < longest * 2) {
      runs.push(run(`${runs.length > 0 ? ' · ' : ''}${name ? `${name}: ` : ''}`));
      runs.push(...markedRuns(text, start, start + cell.length, marks));
    }
    start += cell.length + 1;
  }
  return runs.filter(({ text: words }) => words !== '');
}

/** The part of a long text that holds its first matched word, cut at the ends of words. */
function findWindow(text: string, firstMark: number): { start: number; end: number } {
  if (text.length <= longest) return { start: 0, end: text.length };
  const wanted = Math.min(firstMark - leadIn, text.length - longest);
  const start = wanted <= 0 ? 0 : text.indexOf(' ', wanted) + 1;
  if (start + longest >= text.length) return { start, end: text.length };
  const space = text.lastIndexOf(' ', start + longest);
  return { start, end: space > start ? space : start + longest };
}

function markedRuns(text: string, start: number, end: number, marks: AnswerHit['excerptMarks']): TextRun[] {
  const runs: TextRun[] = [];
  let at = start;
  for (const [from, to] of marks) {
    if (from < at || to > end) continue;
    runs.push(run(text.slice(at, from)), run(text.slice(from, to), { weight: 'Bolder' }));
    at = to;
  }
  runs.push(run(text.slice(at, end)));
  return runs.filter(({ text: words }) => words !== '');
}
