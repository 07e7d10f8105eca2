import type { PdfLine } from './pdf-lines';

/** What a document's running text looks like: everything else is measured by it. */
export interface Looks {
  readonly size: number;
  readonly font: string;
  /** Points from one line to the next. */
  readonly pitch: number;
  /** Where full pages end. */
  readonly bottom: number;
  /** Where the lines of each page begin. */
  readonly lefts: ReadonlyMap<number, number>;
}

/** Points: type of one size differs by less. */
const sameSize = 0.3;

export function measureLooks(lines: readonly PdfLine[]): Looks {
  const size = Number(commonest(lines, (line) => String(Math.round(line.size * 4) / 4)));
  const body = lines.filter((line) => Math.abs(line.size - size) < sameSize);
  return {
    size,
    font: commonest(body, ({ font }) => font),
    pitch: pitchOf(body, size),
    bottom: lines.reduce((lowest, { bottom }) => Math.max(lowest, bottom), 0),
    lefts: leftsOf(body),
  };
}

/** The value that most letters have. */
function commonest(lines: readonly PdfLine[], valueOf: (line: PdfLine) => string): string {
  const letters = new Map<string, number>();
  for (const line of lines) {
    const value = valueOf(line);
    letters.set(value, (letters.get(value) ?? 0) + line.cells.flat().join('').length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** The smallest step from line to line that is no exception: one in ten makes it none. */
function pitchOf(lines: readonly PdfLine[], size: number): number {
  const steps = lines
    .map((line, index) => line.top - (lines[index - 1]?.bottom ?? line.top))
    .filter((step) => step > size * 0.8 && step < size * 3)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length * 0.1)] ?? size * 1.4;
}

/** Left and right pages may differ; a page of one list begins where the others do. */
function leftsOf(lines: readonly PdfLine[]): Map<number, number> {
  const lefts = new Map<number, number[]>();
  for (const { page, left } of lines) lefts.set(page, [...(lefts.get(page) ?? []), left]);
  const smallest = new Map([...lefts].map(([page, all]) => [page, Math.min(...all)]));
  const usual = [...smallest.values()].sort((a, b) => a - b)[Math.floor(smallest.size / 2)] ?? 0;
  // A page whose lines all stand far to the right of the usual margin holds the rest of a list or a table.
  return new Map([...smallest].map(([page, left]) => [page, Math.min(left, usual)]));
}
