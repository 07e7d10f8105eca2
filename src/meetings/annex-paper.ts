import type { Block } from '../documents/document';
import type { Contents } from './contents';
import type { ItemStart } from './find-items';
import { recogniseItem } from './item-headings';
import type { Annex, Passage } from './meeting';
import { toPassage } from './read-sections';
import { titleLetters } from './titles';

/** "Bilag 2: Strategiudkast", "Bilag 1: Bilag 1_Status 2022". Refuses "Bilag til mødet". */
const annexLine = /^bilag\s+(\d{1,2})\s*:\s*(?:bilag\s*\d{1,2}[\s_:-]+)?(.+)$/iu;

/** One item of an annex paper: what its contents list under it and the text of its annexes. */
export interface AnnexItem {
  readonly number: string;
  readonly title: string;
  readonly contentsTitle: string;
  readonly page: number | null;
  readonly annexes: readonly Annex[];
  readonly passages: readonly Passage[];
}

/** True for a table of contents that lists annexes under items. */
export function listsAnnexes(contents: Contents): boolean {
  return contents.lines.filter(({ title }) => annexLine.test(title)).length >= 2;
}

/**
 * The items of an annex paper. The paper repeats an item's number and title before each of its annexes: the n-th time
 * begins the n-th annex.
 */
export function readAnnexItems(blocks: readonly Block[], contents: Contents): AnnexItem[] {
  const starts = annexStarts(blocks, contents);
  return contents.lines
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => line.number !== null)
    .map(({ line, index }) => {
      const number = line.number ?? '';
      const own = starts.filter((start) => start.number === number);
      return {
        number,
        title: own[0]?.title ?? line.title,
        contentsTitle: line.title,
        page: line.page,
        annexes: annexesUnder(contents, index),
        passages: own.flatMap((start, ordinal) => annexPassages(blocks, start, starts, ordinal + 1)),
      };
    });
}

function annexesUnder(contents: Contents, index: number): Annex[] {
  const rest = contents.lines.slice(index + 1);
  const end = rest.findIndex(({ number }) => number !== null);
  return rest.slice(0, end === -1 ? undefined : end).flatMap(({ title, page }) => {
    const match = annexLine.exec(title);
    return match ? [{ number: Number(match[1]), title: (match[2] ?? '').trim(), page }] : [];
  });
}

/** Bare item numbers, each with the title below it; only those that the contents list. */
function annexStarts(blocks: readonly Block[], contents: Contents): ItemStart[] {
  const titles = new Map(contents.lines.map(({ number, title }) => [number, title]));
  return blocks.flatMap((block, at) => {
    const item = contents.blocks.has(at) || block.kind === 'row' ? null : recogniseItem(block.text);
    const title = item ? titles.get(item.number) : undefined;
    if (!item || title === undefined) return [];
    if (item.title !== '')
      return sameStart(item.title, title) ? [{ number: item.number, title: item.title, at, bodyAt: at + 1 }] : [];
    return readTitle(blocks, at, item.number, title);
  });
}

/** The title below a bare number, with the lines that follow it without space above. */
function readTitle(blocks: readonly Block[], at: number, number: string, expected: string): ItemStart[] {
  const first = blocks[at + 1];
  if (!first || !sameStart(first.text, expected)) return [];
  let title = first.text;
  let bodyAt = at + 2;
  // A slip may make the body's title longer or shorter than the contents' by a few letters.
  while (blocks[bodyAt]?.gap === false && titleLetters(title).length + 4 < titleLetters(expected).length)
    title += ` ${blocks[bodyAt++]?.text ?? ''}`;
  return [{ number, title, at, bodyAt }];
}

/** True where two titles begin alike: contents and body may differ by a slip further on. */
function sameStart(a: string, b: string): boolean {
  const length = Math.min(12, titleLetters(a).length, titleLetters(b).length);
  return length > 0 && titleLetters(a).slice(0, length) === titleLetters(b).slice(0, length);
}

function annexPassages(
  blocks: readonly Block[],
  start: ItemStart,
  starts: readonly ItemStart[],
  ordinal: number,
): Passage[] {
  const end = starts.find(({ at }) => at > start.at)?.at ?? blocks.length;
  return blocks.slice(start.bodyAt, end).map((block) => ({ ...toPassage(block, 'annexes'), annex: ordinal }));
}
