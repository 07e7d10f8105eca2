import type { SourceLine } from './source-lines';

/** "SIDE | 16", "Side 3 af 12", "- 4 -". Refuses "Side om side" and "16". */
const pageNumber = /^(?:side\s*\|?\s*(\d{1,4})(?:\s*(?:af|\/)\s*\d{1,4})?|[-–]\s*(\d{1,4})\s*[-–])$/iu;

/** "KKR Sjælland | 07-09-2020". Refuses "Dato: 07-09-2020 09:30". */
const runningHead = /^[^|:]{2,60}\|\s*\d{1,2}[-./]\d{1,2}[-./]\d{4}$/u;

/** A bare address, as a PDF repeats its links at the foot of a page. Refuses "Se https://www.kl.dk". */
const bareAddress = /^https?:\/\/\S+$/u;

/** True for a line that numbers a page or heads it, by its words alone. */
export function isFurniture(text: string): boolean {
  return pageNumber.test(text) || runningHead.test(text);
}

export interface PagedLine extends SourceLine {
  readonly page: number | null;
}

/**
 * The lines without running heads, page numbers and link footers, each with its page.
 * Pages count from page-break marks; a printed page number corrects the count, also backwards.
 */
export function removeFurniture(lines: readonly SourceLine[]): PagedLine[] {
  const breaks: { at: number; printed: number | null }[] = [];
  const kept: SourceLine[] = [];
  const only = onlyName(lines);
  for (const [index, line] of lines.entries()) {
    const printed = printedPage(line.text);
    if (index === only) kept.push(line);
    if (printed !== null || runningHead.test(line.text)) {
      const last = breaks.at(-1);
      // The parts of one running head stand together and make one break.
      if (last?.at === kept.length) last.printed ??= printed;
      else breaks.push({ at: kept.length, printed });
      continue;
    }
    if (bareAddress.test(line.text) && endsPage(lines, index)) continue;
    if (line.pageStart && breaks.at(-1)?.at !== kept.length) breaks.push({ at: kept.length, printed: null });
    kept.push(line);
  }
  return numberPages(kept, breaks);
}

/** Index of the first running head where no other line bears its name: there it is the paper's title. -1 elsewhere. */
function onlyName(lines: readonly SourceLine[]): number {
  const at = lines.findIndex(({ text }) => runningHead.test(text));
  const name = lettersOf(lines[at]?.text.split('|')[0] ?? '');
  return lines.some(({ text }) => lettersOf(text) === name) ? -1 : at;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');
}

function printedPage(text: string): number | null {
  const match = pageNumber.exec(text);
  return match ? Number(match[1] ?? match[2]) : null;
}

/** True where nothing but addresses stands between the line and the end of its page. */
function endsPage(lines: readonly SourceLine[], index: number): boolean {
  for (const next of lines.slice(index + 1, index + 8)) {
    if (next.pageStart || printedPage(next.text) !== null || runningHead.test(next.text)) return true;
    if (!bareAddress.test(next.text)) return false;
  }
  return false;
}

function numberPages(
  lines: readonly SourceLine[],
  breaks: readonly { at: number; printed: number | null }[],
): PagedLine[] {
  if (!countsPages(breaks)) return lines.map((line) => ({ ...line, page: null }));
  const pages = pageNumbers(breaks.map(({ printed }) => printed && printed + (atFoot(breaks, lines.length) ? 1 : 0)));
  let next = 0;
  let page = (pages[0] ?? 2) - 1;
  return lines.map((line, index) => {
    const started = breaks[next]?.at === index;
    while (breaks[next] && (breaks[next]?.at ?? 0) <= index) page = pages[next++] ?? page + 1;
    return { ...line, pageStart: line.pageStart || started, page };
  });
}

/** A number behind the last line is at the foot of its page, and so are the others: the next page begins below each. */
function atFoot(breaks: readonly { at: number; printed: number | null }[], end: number): boolean {
  const last = breaks.at(-1);
  return last?.at === end && last.printed !== null && (breaks[0]?.at ?? 0) > 0;
}

/** "Side 1 af 2" in a letter that is part of a paper numbers that letter, not the paper: too few, or not rising. */
function countsPages(breaks: readonly { printed: number | null }[]): boolean {
  const printed = breaks.map((mark) => mark.printed).filter((page) => page !== null);
  return breaks.length >= 3 && printed.every((page, index) => index === 0 || page > (printed[index - 1] ?? 0));
}

/** The number of each page after a break: the printed ones, and those between and before them by counting. */
function pageNumbers(printed: readonly (number | null)[]): number[] {
  const first = printed.findIndex((page) => page !== null);
  let page = first === -1 ? 1 : (printed[first] ?? 0) - first - 1;
  return printed.map((known) => (page = known !== null && known > page ? known : page + 1));
}
