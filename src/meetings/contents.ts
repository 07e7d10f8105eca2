import type { Block } from '../documents/document';
import { recogniseCaseNumber } from './case-numbers';
import { isAfter, recogniseItem } from './item-headings';
import { recogniseSection } from './section-headings';
import { beginAlike } from './titles';

/** One line of a table of contents. */
export interface ContentsLine {
  readonly number: string | null;
  readonly title: string;
  /** Null in contents without pages. */
  readonly page: number | null;
}

/** "2.3. Botilbud ⇥ 8", "Siden sidst..... ⇥ 17", "Bilag 1: Notat ⇥ 15". Refuses "Greve ⇥ 3" (no dots, no number). */
const contentsLine = /^(.*?\S)(?:\s*\.{4,}\s*\t?\s*|\t+)(\d{1,4})$/u;

/** Page behind a title, parted by a space only: "Optagelse af lån 14". */
const pageBehind = /^(.*\S)\s+(\d{1,4})$/u;

/** Three lines make contents: fewer are a list. */
const fewest = 3;

/** "Bilag 1: Notat": with a page behind it no dots are needed; Word draws them. Refuses "Bilag" and "Bilag 1". */
const annexLabel = /^bilag\s+\d{1,2}\s*:\s*\S/iu;

/** Table of contents of a document: its lines, and the indexes of the blocks that hold them. */
export interface Contents {
  readonly lines: readonly ContentsLine[];
  readonly blocks: ReadonlySet<number>;
}

interface Found {
  readonly index: number;
  readonly line: ContentsLine;
}

/** Finds the table of contents: by its pages, or as a list of titles that stand again below with the same numbers. */
export function readContents(blocks: readonly Block[]): Contents {
  const paged = readPaged(blocks);
  const found = paged.length >= fewest ? paged : readRepeated(blocks);
  return { lines: found.map(({ line }) => line), blocks: new Set(found.map(({ index }) => index)) };
}

/**
 * A line counts when it ends in a page and either has dot leaders or begins like an item; single such lines in running
 * tables do not: three must stand within a short distance.
 */
function readPaged(blocks: readonly Block[]): Found[] {
  const found: Found[] = [];
  for (const [index, block] of blocks.entries()) {
    const line = recogniseContentsLine(block.text);
    if (line) found.push({ index, line });
    // A table of contents ends before the text begins: nothing after a long stretch of other blocks belongs to it.
    else if (found.length >= fewest && index - (found.at(-1)?.index ?? 0) > 12) break;
  }
  return found;
}

function recogniseContentsLine(text: string): ContentsLine | null {
  const match = contentsLine.exec(text);
  if (!match) return null;
  const label = (match[1] ?? '')
    .replaceAll('\t', ' ')
    .replace(/\s*\.{3,}$/u, '')
    .trim();
  const item = recogniseItem(label);
  if (!item && !/\.{4,}/u.test(text) && !annexLabel.test(label)) return null;
  return { number: item?.number ?? null, title: item?.title ?? label, page: Number(match[2]) };
}

/** A run of numbered titles in front of any section, most of which stand again below it. */
function readRepeated(blocks: readonly Block[]): Found[] {
  const run = firstRun(blocks);
  const end = (run.at(-1)?.index ?? 0) + 1;
  const later = laterTitles(blocks, end);
  const found = run.map(({ index, line }) => ({ index, line: withoutPage(line, later.get(line.number ?? '') ?? []) }));
  const repeated = found.filter(({ line }) =>
    (later.get(line.number ?? '') ?? []).some((title) => beginAlike(title, line.title)),
  );
  return run.length >= fewest && repeated.length * 5 >= run.length * 3 ? found : [];
}

/** Numbered lines one below the other; a heading ("Lukkede punkter") or the rest of a title may stand between two. */
function firstRun(blocks: readonly Block[]): Found[] {
  let run: Found[] = [];
  for (const [index, block] of blocks.entries()) {
    if (recogniseSection(block.text) || recogniseCaseNumber(block.text)) break;
    const item = recogniseItem(block.text.replaceAll('\t', ' '));
    if (!item || item.title === '') continue;
    const last = run.at(-1);
    const goesOn = last !== undefined && index - last.index <= 2 && isAfter(last.line.number ?? '', item.number);
    if (last && !goesOn && run.length >= fewest) break;
    if (last && !goesOn) run = [];
    run.push({ index, line: { number: item.number, title: item.title, page: null } });
  }
  return run;
}

function laterTitles(blocks: readonly Block[], from: number): Map<string, string[]> {
  const titles = new Map<string, string[]>();
  for (const block of blocks.slice(from)) {
    const item = recogniseItem(block.text);
    if (item) titles.set(item.number, [...(titles.get(item.number) ?? []), item.title]);
  }
  return titles;
}

/** A figure at the end is the page when the title below stands without it. */
function withoutPage(line: ContentsLine, titles: readonly string[]): ContentsLine {
  const match = pageBehind.exec(line.title);
  if (!match || titles.some((title) => title.endsWith(` ${match[2] ?? ''}`))) return line;
  return { ...line, title: (match[1] ?? '').replace(/[\s.]+$/u, ''), page: Number(match[2]) };
}
