import { isFurniture } from './page-furniture';
import type { Fragment } from './pdf-fragments';

export interface PageOfFragments {
  readonly height: number;
  readonly fragments: readonly Fragment[];
}

/** Running heads and feet stand in the outer eighth of a page. */
const margin = 0.125;

/** Points: a running head stands at the same height on every page, give or take a rounding. */
const sameHeight = 3;

/** "16", "16 / 180". Refuses "16. november". */
const bareNumber = /^\d{1,4}(?:\s*(?:\/|af)\s*\d{1,4})?$/u;

/** Papers bound together have heads of their own: five pages in a row are no accident. */
const pagesInRow = 5;

/** On how many pages a text stands in the margin. */
interface Sighting {
  count: number;
  last: number;
  row: number;
  longestRow: number;
}

/**
 * The pages without running heads, running feet and page numbers: what stands in the margin of half of the pages, or of
 * five in a row, at the same height with the same words, figures aside, nothing else further out. "Beslutning" may happen
 * to begin three pages of ten. Page numbers need only two pages to be known for what they are.
 */
export function removeRepeated(pages: readonly PageOfFragments[]): PageOfFragments[] {
  const seen = countRepeated(pages);
  const half = Math.max(Math.min(3, pages.length), Math.ceil(pages.length / 2), 2);
  const isRepeated = (fragment: Fragment): boolean => {
    const { count = 0, longestRow = 0 } = seen.get(keyOf(fragment)) ?? {};
    const telling = bareNumber.test(fragment.text) || isFurniture(fragment.text);
    return count >= (telling ? 2 : half) || longestRow >= pagesInRow;
  };
  return pages.map((page) => {
    const drop = new Set([...outermost(page, isRepeated, 1), ...outermost(page, isRepeated, -1)]);
    return { ...page, fragments: page.fragments.filter((fragment) => !drop.has(fragment)) };
  });
}

function countRepeated(pages: readonly PageOfFragments[]): Map<string, Sighting> {
  const seen = new Map<string, Sighting>();
  for (const [number, page] of pages.entries()) {
    const keys = new Set(page.fragments.filter((fragment) => inMargin(fragment, page)).flatMap(keysAround));
    for (const key of keys) seen.set(key, addSighting(seen.get(key), number));
  }
  return seen;
}

function addSighting(before: Sighting | undefined, page: number): Sighting {
  if (!before) return { count: 1, last: page, row: 1, longestRow: 1 };
  const row = before.last === page - 1 ? before.row + 1 : 1;
  return { count: before.count + 1, last: page, row, longestRow: Math.max(before.longestRow, row) };
}

function inMargin({ top }: Fragment, { height }: PageOfFragments): boolean {
  return top < height * margin || top > height * (1 - margin);
}

/** Repeated fragments from one edge (1 the upper, -1 the lower) inwards, up to the first that is not. */
function outermost(page: PageOfFragments, isRepeated: (fragment: Fragment) => boolean, edge: 1 | -1): Fragment[] {
  const half = (fragment: Fragment): boolean => fragment.top < page.height / 2 === (edge === 1);
  const inwards = page.fragments.filter(half).sort((a, b) => edge * (a.top - b.top));
  const end = inwards.findIndex((fragment) => !inMargin(fragment, page) || !isRepeated(fragment));
  return end === -1 ? inwards : inwards.slice(0, end);
}

function keyOf({ text, top }: Fragment): string {
  return `${Math.round(top / sameHeight)} ${pattern(text)}`;
}

/** The fragment's own height and its neighbours, since a rounding may fall to either side. */
function keysAround({ text, top }: Fragment): string[] {
  const height = Math.round(top / sameHeight);
  return [height - 1, height, height + 1].map((at) => `${at} ${pattern(text)}`);
}

function pattern(text: string): string {
  return text.replaceAll(/\d+/gu, '#').toLowerCase();
}
