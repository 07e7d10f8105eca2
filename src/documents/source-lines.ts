import { stripMarkup } from './strip-markup';

/** A line of the source that holds words. */
export interface SourceLine {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  /** True where the source shows more space above than between the lines of one paragraph. */
  readonly gap: boolean;
  /** True where a page begins with this line. */
  readonly pageStart: boolean;
  /** True for a Markdown heading or a line that is bold from end to end. */
  readonly heading: boolean;
}

interface RawLine {
  readonly text: string;
  readonly line: number;
  /** Blank lines above. */
  readonly blanks: number;
  readonly formFeed: boolean;
}

/** A rule between parts of a document or under a table's head: "-----", "--- | ---", "| --- |". Refuses "- a". */
const ruleLine = /^[\s|:=_-]*$/u;

/** The lines of a text with words in them, each with what the blank lines around it say. */
export function splitLines(text: string): SourceLine[] {
  const raw = rawLines(text);
  const doubleSpaced = isDoubleSpaced(raw);
  const lines = raw.map(({ text: line, line: number, blanks, formFeed }) => ({
    text: tidy(line),
    line: number,
    gap: blanks > (doubleSpaced ? 1 : 0),
    // Text taken out of a double-spaced PDF shows a new page by one leading space and no blank line above.
    pageStart: formFeed || (doubleSpaced && blanks === 0 && /^ \S/u.test(line)),
    heading: /^\s{0,3}#{1,6}\s|^\s*\*\*[^*]+\*\*\s*$/u.test(line),
  }));
  // A line of markup only, such as "</table>", holds no words.
  return lines.filter(({ text: words }) => words !== '');
}

function rawLines(text: string): RawLine[] {
  const lines: RawLine[] = [];
  let blanks = 0;
  let formFeed = false;
  for (const [index, line] of text.split('\n').entries()) {
    const words = line.replaceAll('\f', '');
    if (ruleLine.test(words)) {
      blanks += 1;
      formFeed ||= line.includes('\f');
      continue;
    }
    lines.push({ text: words, line: index + 1, blanks, formFeed: formFeed || /^\s*\f/u.test(line) });
    blanks = 0;
    // Behind the last words of a page it begins the next one.
    formFeed = /\S\s*\f/u.test(line);
  }
  return lines;
}

/**
 * A text whose every line is followed by a blank one, and whose paragraphs are parted by more than one. Its lines break
 * off in the middle of sentences: where each is a paragraph of its own, hardly any goes on in small letters.
 */
function isDoubleSpaced(lines: readonly RawLine[]): boolean {
  const goOn = lines.filter(({ text, blanks }) => blanks === 1 && /^\s*\p{Ll}(?!t\s)/u.test(text)).length;
  if (goOn * 12 < lines.length) return false;
  const share = (wanted: (blanks: number) => boolean): number =>
    lines.filter(({ blanks }) => wanted(blanks)).length / Math.max(1, lines.length);
  return share((blanks) => blanks === 1) > 0.5 && share((blanks) => blanks >= 3) > 0.05;
}

/** A row of a Markdown table: "| Greve | 3 |". Refuses "KKR Sjælland | 07-09-2020". */
const tableRow = /^\s*\|(.*)\|\s*$/u;

/** Tabs keep their place, since they part cells; other white space is folded. */
function tidy(line: string): string {
  const row = tableRow.exec(line)?.[1]?.replaceAll('|', '\t');
  return stripMarkup(row ?? line)
    .split('\t')
    .map((cell) => cell.replaceAll(/\s+/gu, ' ').trim())
    .join('\t')
    .replace(/\t+$/u, '');
}
