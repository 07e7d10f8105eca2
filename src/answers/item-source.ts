import type { PageCertainty, Passage } from '../meetings/meeting';
import type { ItemSource, RegisterItem } from '../meetings/register';
import type { Source } from './answer';
import { renderCitation } from './citation';

interface Place {
  readonly page: number | null;
  readonly pageIs: PageCertainty | null;
}

/**
 * Where words of an item stand in one of its papers. The page is exact only where all the words are known to stand on
 * it; else it is the first page that they stand on, or the item's first page in that paper.
 */
export function itemSource(item: RegisterItem, file: string, quoted: readonly Passage[]): Source {
  const paper = item.sources.find((source) => source.file === file);
  const number = paper?.number ?? item.number;
  const place = knownPage(item, file, quoted) ?? firstPage(item, paper);
  const { body, date, caseNumber } = item;
  return { file, ...place, citation: renderCitation({ body, date, number, caseNumber, ...place }) };
}

/** The file that the item's words come from where a passage does not say it itself. */
export function mainFile(item: RegisterItem): string {
  const speaking = item.sources.find((source) => source.kind === item.kind) ?? item.sources[0];
  return speaking?.file ?? '';
}

export function fileOf(passage: Passage, item: RegisterItem): string {
  return passage.file ?? mainFile(item);
}

/** The page that all the words stand on, or the first of those that they do; null where one of the pages is unknown. */
function knownPage(item: RegisterItem, file: string, quoted: readonly Passage[]): Place | null {
  const here = quoted.filter((passage) => fileOf(passage, item) === file);
  const pages = here.flatMap((passage) => passage.page ?? []);
  if (pages.length === 0 || pages.length < here.length) return null;
  const page = Math.min(...pages);
  return { page, pageIs: pages.every((other) => other === page) ? 'exact' : 'itemStart' };
}

/** Words may stand on a later page of the item, whatever is known about its first one. */
function firstPage(item: RegisterItem, paper: ItemSource | undefined): Place {
  const page = paper === undefined ? item.page : paper.page;
  return { page, pageIs: page === null ? null : 'itemStart' };
}
