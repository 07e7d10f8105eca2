import type { Fragment } from './pdf-fragments';

export interface PageOfFragments {
  readonly height: number;
  readonly fragments: readonly Fragment[];
}

/** Running heads and feet stand in the outer eighth of a page. */
const margin = 0.125;

/** Points: a running head stands at the same height on every page, give or take a rounding. */
const sameHeight = 3;

/**
 * The pages without running heads, running feet and page numbers: what stands in the margin of at least three pages, or
 * of half of them, at the same height with the same words, figures aside. Nothing further in than other text goes.
 */
export function removeRepeated(pages: readonly PageOfFragments[]): PageOfFragments[] {
  const seen = countRepeated(pages);
  const enough = Math.max(2, Math.min(3, Math.ceil(pages.length / 2)));
  const isRepeated = (fragment: Fragment): boolean => (seen.get(keyOf(fragment)) ?? 0) >= enough;
  return pages.map((page) => {
    const drop = new Set([...outermost(page, isRepeated, 1), ...outermost(page, isRepeated, -1)]);
    return { ...page, fragments: page.fragments.filter((fragment) => !drop.has(fragment)) };
  });
}

function countRepeated(pages: readonly PageOfFragments[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(page.fragments.filter((fragment) => inMargin(fragment, page)).flatMap(keysAround));
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return seen;
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
